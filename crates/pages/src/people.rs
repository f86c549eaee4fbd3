//! What several pages show of apps and accounts.
//!
//! Owns: the lines that name an app, an account, an address and a demonstration login.

use setaria_identity::location::Location;
use setaria_identity::region::Region;

use crate::Locale;

/// An app as people see it; every word of it is the developer's.
#[derive(Clone, Debug)]
pub struct AppLine {
    /// The app's name.
    pub name: String,
    /// Its developer's name.
    pub developer: String,
    /// The host that the person returns to.
    pub host: String,
}

impl AppLine {
    /// The letter that stands for the app where an icon would be.
    pub(crate) fn letter(&self) -> String {
        letter(&self.name)
    }
}

/// An account as its owner recognises it.
#[derive(Clone, Debug)]
pub struct AccountLine {
    /// Its number.
    pub user_id: i64,
    /// What it calls itself; may be empty.
    pub nickname: String,
    /// A contact, masked, such as `m…@example.com`; may be empty.
    pub hint: String,
    /// Its picture.
    pub icon_url: String,
}

impl AccountLine {
    /// The nickname, or the number where there is none.
    pub(crate) fn label(&self) -> String {
        if self.nickname.is_empty() {
            self.user_id.to_string()
        } else {
            self.nickname.clone()
        }
    }
}

/// Where somebody was.
#[derive(Clone, Debug, Default)]
pub struct AddressLine {
    /// The address; may be empty.
    pub address: String,
    /// Where it is used, if that is known.
    pub location: Option<Location>,
}

impl AddressLine {
    /// Both, as far as they are known, the location first, each with the way it is written: a location is words of the
    /// language, whatever its city is written in.
    pub(crate) fn parts(&self, locale: Locale) -> impl Iterator<Item = (&'static str, String)> {
        let place = self
            .location
            .as_ref()
            .map(|location| (locale.dir(), locale.location(location)));
        let address = (!self.address.is_empty()).then(|| ("ltr", self.address.clone()));
        place.into_iter().chain(address)
    }
}

/// A login that a demonstration server offers to everyone who looks.
#[derive(Clone)]
pub struct DemoLogin {
    /// What to type as login.
    pub login: String,
    /// What to type as password: public on purpose, shown on the page.
    pub password: String,
    /// Who it is, in a few words.
    pub who: String,
}

impl std::fmt::Debug for DemoLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DemoLogin")
            .field("login", &self.login)
            .finish_non_exhaustive()
    }
}

/// The first letter or digit of a name, in upper case.
pub(crate) fn letter(name: &str) -> String {
    name.chars()
        .find(|c| c.is_alphanumeric())
        .map(|c| c.to_uppercase().collect())
        .unwrap_or_else(|| "·".into())
}

impl AppLine {
    /// An app for samples.
    pub(crate) fn sample() -> Self {
        Self {
            name: "Photo Frame".into(),
            developer: "Lantern Works".into(),
            host: "photos.example".into(),
        }
    }
}

impl AccountLine {
    /// An account for samples.
    pub(crate) fn sample() -> Self {
        Self {
            user_id: 1_234_567_890,
            nickname: "Mei".into(),
            hint: "m…@example.com".into(),
            icon_url: SAMPLE_PICTURE.into(),
        }
    }

    /// Several accounts for samples, one of them bare.
    pub(crate) fn samples() -> Vec<Self> {
        let bare = Self {
            user_id: 1_234_567_892,
            nickname: String::new(),
            hint: String::new(),
            ..Self::sample()
        };
        let wen = Self {
            user_id: 1_234_567_891,
            nickname: "文".into(),
            hint: "…01".into(),
            ..Self::sample()
        };
        vec![Self::sample(), wen, bare]
    }
}

impl AddressLine {
    /// An address for samples, in a city.
    pub(crate) fn sample() -> Self {
        Self {
            address: "203.0.113.7".into(),
            location: Some(Location {
                region: Region::CN,
                city: Some("Hangzhou".into()),
            }),
        }
    }

    /// Several for samples: a city, a country alone, nothing but the address.
    pub(crate) fn samples() -> [Self; 3] {
        let country = Self {
            address: "2001:db8:47:11::/64".into(),
            location: Some(Location {
                region: Region::CN,
                city: None,
            }),
        };
        let bare = Self {
            location: None,
            ..Self::sample()
        };
        [Self::sample(), country, bare]
    }
}

impl DemoLogin {
    /// Logins for samples.
    pub(crate) fn samples() -> Vec<Self> {
        let login = |login: &str, who: &str| Self {
            login: login.into(),
            password: "meadow-lantern-42".into(),
            who: who.into(),
        };
        vec![
            login("mei@example.com", "Mei"),
            login("wen@example.com", "Wen, a friend of Mei"),
            login("dev@example.com", "Developer"),
        ]
    }
}

/// A picture as the server generates it: two circles.
const SAMPLE_PICTURE: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' fill='%23c9d8b6'/%3E%3Ccircle cx='4' cy='3' r='1.5' fill='%232b6534'/%3E%3Ccircle cx='4' cy='8' r='3' fill='%232b6534'/%3E%3C/svg%3E";
