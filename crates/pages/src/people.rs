//! What several pages show of apps and accounts.
//!
//! Owns: the lines that name an app, an account and a demonstration login.

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
