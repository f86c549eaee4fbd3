//! An authenticator app: it knows a secret and shows codes (RFC 6238).
//!
//! Owns: an implementation of its own, which shares no line and no library with the server, and never showing a code
//! twice: each counts once, so a test takes the next one that counts.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use crate::{Page, clock};

/// An app with one account in it.
#[derive(Clone)]
pub struct Authenticator {
    secret: Vec<u8>,
    shown: i64,
}

impl Authenticator {
    /// An app into which the secret of a page was typed.
    pub fn typed_from(page: &Page) -> Self {
        Self::typed_from_html(&page.html())
    }

    /// The same from the page's text: the first thing on it that reads as base32 in groups.
    pub fn typed_from_html(html: &str) -> Self {
        let (_, rest) = html.split_once("class=\"secret\"").expect("a secret on the page");
        let (_, rest) = rest.split_once("<code").expect("the secret's text");
        let (_, rest) = rest.split_once('>').expect("the secret's text");
        let (text, _) = rest.split_once('<').expect("the end of the secret");
        Self {
            secret: base32(text),
            shown: 0,
        }
    }

    /// The next code that counts, and will for ten seconds, beginning with the one that was shown half a minute ago. Two or
    /// three are at hand at any time; for more it waits.
    pub async fn next(&mut self) -> String {
        let present = || clock::now_ms() / 30_000;
        let earliest = (clock::now_ms() + 10_000) / 30_000 - 1;
        self.shown = (self.shown + 1).max(earliest);
        while self.shown > present() + 1 {
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        self.at(self.shown)
    }

    /// The code that was shown last.
    pub fn last(&self) -> String {
        self.at(self.shown)
    }

    fn at(&self, step: i64) -> String {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.secret).expect("a key of any length");
        mac.update(&step.to_be_bytes());
        let tag = mac.finalize().into_bytes();
        let at = usize::from(tag[19] & 15);
        let word = u32::from_be_bytes([tag[at] & 0x7f, tag[at + 1], tag[at + 2], tag[at + 3]]);
        format!("{:06}", word % 1_000_000)
    }
}

fn base32(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b' ') {
        let digit = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            _ => panic!("{text} is no base32"),
        };
        bits = bits << 5 | u32::from(digit);
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}
