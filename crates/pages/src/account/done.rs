//! What has just been done, said at the top of the page that one comes back to.
//!
//! Owns: the words by which an address says so, and their sentences.

use crate::Chrome;
use crate::text::Text;

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nickname, region and language are saved.
    Profile,
    /// The picture is the uploaded one now.
    Picture,
    /// The picture is the generated one now.
    Generated,
    /// A session was ended.
    Session,
    /// There was no such session to end.
    NoSession,
    /// Every other session was ended.
    Others,
    /// An app lost its access.
    App,
    /// The password is the new one.
    Password,
    /// A contact was added.
    Contact,
    /// Another contact is written to first.
    Primary,
    /// A contact was removed.
    Removed,
    /// A request for friendship is kept.
    Asked,
    /// Somebody is a friend now.
    Accepted,
    /// A request was declined.
    Declined,
    /// A request of one's own was taken back.
    Withdrawn,
    /// Somebody is a friend no more.
    Unfriended,
    /// Somebody is blocked.
    Blocked,
    /// A number or contact is blocked.
    BlockedAs,
    /// Somebody is blocked no more.
    Unblocked,
    /// It is set who sees the person.
    Seen,
}

impl Done {
    const ALL: [Self; 20] = [
        Self::Profile,
        Self::Picture,
        Self::Generated,
        Self::Session,
        Self::NoSession,
        Self::Others,
        Self::App,
        Self::Password,
        Self::Contact,
        Self::Primary,
        Self::Removed,
        Self::Asked,
        Self::Accepted,
        Self::Declined,
        Self::Withdrawn,
        Self::Unfriended,
        Self::Blocked,
        Self::BlockedAs,
        Self::Unblocked,
        Self::Seen,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Profile => "done-profile",
            Self::Picture => "done-picture",
            Self::Generated => "done-generated",
            Self::Session => "done-session",
            Self::NoSession => "done-no-session",
            Self::Others => "done-others",
            Self::App => "done-app",
            Self::Password => "done-password",
            Self::Contact => "done-contact",
            Self::Primary => "done-primary",
            Self::Removed => "done-removed",
            Self::Asked => "done-asked",
            Self::Accepted => "done-accepted",
            Self::Declined => "done-declined",
            Self::Withdrawn => "done-withdrawn",
            Self::Unfriended => "done-unfriended",
            Self::Blocked => "done-blocked",
            Self::BlockedAs => "done-blocked-as",
            Self::Unblocked => "done-unblocked",
            Self::Seen => "done-seen",
        }
    }

    /// The word in an address.
    pub fn word(self) -> &'static str {
        self.key().strip_prefix("done-").unwrap_or_default()
    }

    /// What the word says was done.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.word() == word)
    }

    /// The address of a page that says so.
    pub fn at(self, path: &str) -> String {
        format!("{path}?done={}", self.word())
    }

    pub(crate) fn text(self, chrome: &Chrome) -> Text<'static> {
        Text::new(chrome.locale, self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_what_was_done() {
        for done in Done::ALL {
            assert_eq!(Done::parse(done.word()), Some(done));
        }
        assert_eq!(Done::parse("nothing"), None);
        assert_eq!(Done::Picture.at("/x"), "/x?done=picture");
    }
}
