//! Post: who takes mail and short messages outside.
//!
//! Owns: the choice among the carriers that the configuration names. Hands over: what they carry, to `server`.

use std::sync::Arc;

use setaria_server::post::{Carrier, Carriers, Inbox};

use crate::config::{Config, Transport};

mod sms;
mod smtp;

/// The carriers of a configuration, and the inbox if messages end there.
///
/// # Errors
/// What in the configuration cannot be used.
pub(crate) fn carriers(config: &Config, account_url: &str) -> anyhow::Result<(Carriers, Option<Arc<Inbox>>)> {
    let inbox = (config.mail.transport == Transport::Inbox).then(|| Arc::new(Inbox::default()));
    let mail: Option<Arc<dyn Carrier>> = match (config.mail.transport, &inbox) {
        (Transport::Smtp, _) => Some(Arc::new(smtp::Smtp::new(&config.mail, account_url)?)),
        (_, Some(inbox)) => Some(inbox.clone()),
        (_, None) => None,
    };
    let short: Option<Arc<dyn Carrier>> = match (&config.sms.url, &inbox) {
        (Some(url), _) => Some(Arc::new(sms::Gateway::new(&config.sms, url)?)),
        (None, Some(inbox)) => Some(inbox.clone()),
        (None, None) => None,
    };
    Ok((Carriers { mail, short }, inbox))
}
