//! The section `[mail]`: how letters leave.

use serde::Deserialize;

/// How letters leave.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Mail {
    pub(crate) transport: Transport,
}

/// Who takes mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Transport {
    /// Nobody: letters wait until they die.
    #[default]
    None,
    /// A page of this server, for everyone to read; short messages, too.
    Inbox,
}
