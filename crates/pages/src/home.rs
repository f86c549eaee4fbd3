//! The first page: what this server is, and the way in.
//!
//! Owns: the view.

use askama::Template;

use crate::page::rendered;
use crate::people::DemoLogin;
use crate::{Chrome, Page, RenderError};

/// The first page.
#[derive(Clone, Debug, Template)]
#[template(path = "home.html")]
pub struct Home {
    /// The frame; `signed_in` chooses between the ways in.
    pub chrome: Chrome,
    /// What a demonstration server offers to try; empty otherwise.
    pub links: Vec<DemoLink>,
    /// The logins to try it with; empty otherwise.
    pub notes: Vec<DemoLogin>,
}

/// A place to go in a demonstration.
#[derive(Clone, Debug)]
pub struct DemoLink {
    /// Its name, such as the demonstration app's.
    pub name: String,
    /// Where it is.
    pub url: String,
}

impl Page for Home {
    const NAME: &'static str = "home";

    fn title(&self) -> String {
        self.chrome.title("home-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let page = |signed_in| Self {
            chrome: Chrome {
                signed_in,
                ..chrome.clone()
            },
            links: Vec::new(),
            notes: Vec::new(),
        };
        let link = |name: &str, url: &str| DemoLink {
            name: name.into(),
            url: url.into(),
        };
        let links = vec![
            link("Photo Frame", "http://127.0.0.1:7701/"),
            link("Weather Desk", "http://127.0.0.1:7701/exact"),
        ];
        vec![
            ("signed-out", page(false)),
            ("signed-in", page(true)),
            (
                "demo",
                Self {
                    links,
                    notes: DemoLogin::samples(),
                    ..page(false)
                },
            ),
        ]
    }
}
