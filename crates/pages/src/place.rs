//! The places of the account area: what its list at the side leads to.
//!
//! Owns: their order, names and paths. A page of the area is drawn on `area.html` and says by `place()` where it belongs.

use crate::paths;

/// A place of the account area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// What one sees first.
    Overview,
    /// Picture, nickname, region, language.
    Profile,
    /// The addresses and numbers that lead to it.
    Contacts,
    /// Where it is signed in.
    Devices,
    /// Which apps have access.
    Apps,
    /// Friends.
    Friends,
    /// What happened.
    Activity,
    /// A copy of it all, and the end of it.
    Data,
    /// What keeps others out.
    Security,
}

impl Place {
    /// Where the area begins; on a phone it is the way to all others.
    pub(crate) const FIRST: Self = Self::Overview;

    /// Every place, in the order of the list.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Overview,
        Self::Profile,
        Self::Contacts,
        Self::Security,
        Self::Devices,
        Self::Apps,
        Self::Friends,
        Self::Activity,
        Self::Data,
    ];

    /// Its path.
    pub(crate) fn href(self) -> &'static str {
        match self {
            Self::Overview => paths::ACCOUNT,
            Self::Profile => paths::ACCOUNT_PROFILE,
            Self::Contacts => paths::ACCOUNT_CONTACTS,
            Self::Devices => paths::ACCOUNT_DEVICES,
            Self::Apps => paths::ACCOUNT_APPS,
            Self::Friends => paths::ACCOUNT_FRIENDS,
            Self::Data => paths::ACCOUNT_DATA,
            Self::Activity => paths::ACCOUNT_ACTIVITY,
            Self::Security => paths::SECURITY,
        }
    }

    /// The key of its name.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Overview => "place-overview",
            Self::Profile => "profile-title",
            Self::Contacts => "contacts-title",
            Self::Devices => "devices-title",
            Self::Apps => "apps-title",
            Self::Friends => "friends-title",
            Self::Data => "data-title",
            Self::Activity => "activity-title",
            Self::Security => "place-security",
        }
    }
}
