//! Post: who takes mail and short messages outside.
//!
//! Owns: the choice among the carriers that the configuration names. Hands over: what they carry, to `server`.

use std::sync::Arc;

use setaria_server::post::{Carriers, Inbox};

use crate::config::{Mail, Transport};

/// The carriers of a configuration, and the inbox if messages end there.
pub(crate) fn carriers(mail: &Mail) -> (Carriers, Option<Arc<Inbox>>) {
    match mail.transport {
        Transport::None => (Carriers::default(), None),
        Transport::Inbox => {
            let inbox = Arc::new(Inbox::default());
            let carriers = Carriers {
                mail: Some(inbox.clone()),
                short: Some(inbox.clone()),
            };
            (carriers, Some(inbox))
        }
    }
}
