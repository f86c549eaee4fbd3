//! A demo's inbox as a test reads it: the next letter to somebody, its code and its link.
//!
//! Owns: waiting for a letter, since a courier brings it a moment after the page was answered. Hands over: the page to
//! [`crate::Http`].

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::entities::decode;
use crate::{DemoInfo, Http, form};

/// How long a letter may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The inbox of a running demo, and which of its letters the test has seen.
pub struct Inbox {
    http: Http,
    url: String,
    seen: BTreeSet<String>,
}

/// A letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its name.
    pub id: String,
    /// To whom it went.
    pub to: String,
    /// Subject and text.
    pub words: String,
    link: Option<String>,
}

impl Inbox {
    /// The inbox of a demo; nothing in it was seen yet.
    pub fn of(server: &impl AsRef<DemoInfo>) -> Self {
        Self {
            http: Http::new(),
            url: server.as_ref().account("/inbox"),
            seen: BTreeSet::new(),
        }
    }

    /// Every letter, the newest first.
    pub async fn letters(&self) -> Vec<Letter> {
        let page = self.http.get(&self.url).await.text();
        page.split("data-letter=\"").skip(1).filter_map(letter).collect()
    }

    /// The oldest letter to somebody that was not seen before; waits for it. Letters about sign-ins, which come beside what a
    /// test does, are passed over.
    pub async fn next_to(&mut self, to: &str) -> Letter {
        self.next(to, |letter| !letter.tells_of_sign_in()).await
    }

    /// The oldest letter to somebody about a sign-in that was not seen before; waits for it.
    pub async fn next_sign_in_to(&mut self, to: &str) -> Letter {
        self.next(to, Letter::tells_of_sign_in).await
    }

    async fn next(&mut self, to: &str, is_meant: impl Fn(&Letter) -> bool) -> Letter {
        let begun = Instant::now();
        loop {
            let letters = self.letters().await;
            let next = letters
                .into_iter()
                .rev()
                .find(|letter| letter.to == to && is_meant(letter) && !self.seen.contains(&letter.id));
            if let Some(letter) = next {
                self.seen.insert(letter.id.clone());
                return letter;
            }
            assert!(begun.elapsed() < PATIENCE, "no letter to {to}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Letter {
    /// The six digits in it.
    pub fn code(&self) -> String {
        let is_code = |run: &&str| run.len() == 6 && run.bytes().all(|b| b.is_ascii_digit());
        let mut runs = self.words.split(|c: char| !c.is_ascii_alphanumeric());
        let code = runs.find(is_code);
        code.unwrap_or_else(|| panic!("no code in: {}", self.words))
            .to_owned()
    }

    /// Whether it is about a sign-in in a new browser.
    pub fn tells_of_sign_in(&self) -> bool {
        let link = self.link.as_deref().unwrap_or_default();
        link.ends_with("/account/devices")
    }

    /// The first link in it.
    pub fn link(&self) -> String {
        let link = self.link.clone();
        link.unwrap_or_else(|| panic!("no link in: {}", self.words))
    }
}

/// A letter from what follows `data-letter="` on the page.
fn letter(html: &str) -> Option<Letter> {
    let (id, rest) = html.split_once('"')?;
    let (_, rest) = rest.split_once("data-to=\"")?;
    let (to, rest) = rest.split_once('"')?;
    let (_, rest) = rest.split_once('>')?;
    let (body, _) = rest.split_once("</section>")?;
    let links = body
        .split("href=\"")
        .skip(1)
        .filter_map(|part| part.split('"').next());
    let mut outside = links.filter(|link| link.starts_with("http"));
    Some(Letter {
        id: id.into(),
        to: decode(to),
        words: form::words(body),
        link: outside.next().map(decode),
    })
}
