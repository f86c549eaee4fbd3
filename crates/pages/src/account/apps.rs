//! Connected apps: what each may do, and the way to take that away.
//!
//! Owns: the view.

use askama::Template;

use super::done::Done;
use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::{Chrome, Page, Permission, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/apps.html")]
pub struct Apps {
    /// The frame.
    pub chrome: Chrome,
    /// Which apps have access.
    pub apps: Vec<AppAccess>,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One app that has access.
#[derive(Clone, Debug)]
pub struct AppAccess {
    /// What comes back as `app` to remove the access.
    pub app_id: i64,
    /// The app's name.
    pub name: String,
    /// Its developer's name.
    pub developer: String,
    /// What was allowed.
    pub permissions: Vec<Permission>,
    /// Whether it was never allowed anything, and only asked whether the password is right.
    pub password_only: bool,
    /// When it was allowed, or asked first, in unix milliseconds.
    pub given_ms: i64,
    /// When it was last made use of, in unix milliseconds.
    pub used_ms: Option<i64>,
}

impl Apps {
    fn place(&self) -> Place {
        Place::Apps
    }

    /// The apps by what they are: the key of the heading, its id, and those below it.
    fn groups(&self) -> Vec<(&'static str, &'static str, Vec<&AppAccess>)> {
        let (password, allowed): (Vec<_>, Vec<_>) = self.apps.iter().partition(|app| app.password_only);
        let groups = [
            ("apps-allowed", "apps", allowed),
            ("apps-password", "asked", password),
        ];
        groups.into_iter().filter(|(.., apps)| !apps.is_empty()).collect()
    }
}

impl Page for Apps {
    const NAME: &'static str = "apps";

    fn title(&self) -> String {
        self.chrome.title("apps-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let whole = Self {
            chrome: sample::signed_in(chrome),
            apps: vec![
                AppAccess {
                    app_id: 2_882_303_761_500_000_001,
                    name: "Photo Frame".into(),
                    developer: "Lantern Works".into(),
                    permissions: Permission::samples(),
                    password_only: false,
                    given_ms: NOW_MS - 90 * DAY_MS,
                    used_ms: Some(NOW_MS - DAY_MS),
                },
                AppAccess {
                    app_id: 2_882_303_761_500_000_002,
                    name: "天气台".into(),
                    developer: "Cloud Nine".into(),
                    permissions: Permission::samples().into_iter().take(1).collect(),
                    password_only: false,
                    given_ms: NOW_MS - 12 * DAY_MS,
                    used_ms: None,
                },
                AppAccess {
                    app_id: 2_882_303_761_500_000_003,
                    name: "Till".into(),
                    developer: "Corner Shop".into(),
                    permissions: Vec::new(),
                    password_only: true,
                    given_ms: NOW_MS - 3 * DAY_MS,
                    used_ms: Some(NOW_MS - 3 * DAY_MS),
                },
            ],
            done: None,
        };
        let none = Self {
            apps: Vec::new(),
            done: Some(Done::App),
            ..whole.clone()
        };
        vec![("whole", whole), ("none", none)]
    }
}
