//! `/user/profile`, plain or signed. Owns: going through all tokens, and that every answer is the token's owner's.

use std::rc::Rc;

use crate::dice::Dice;
use crate::drive::Job;
use crate::mac;
use crate::scene::{LiveToken, Scene};
use crate::wire::Answer;

/// A profile request, plain or signed.
pub(crate) struct Profile {
    tokens: Rc<Vec<LiveToken>>,
    expected: Rc<Vec<Vec<u8>>>,
    next: usize,
    step: usize,
    owner: usize,
    dice: Option<Dice>,
    minute: u64,
}

impl Profile {
    /// For one of `connections`. `expected` is each person's answer up to its trace id.
    pub(crate) fn new(
        scene: &Scene,
        expected: Rc<Vec<Vec<u8>>>,
        index: usize,
        connections: usize,
        dice: Option<Dice>,
    ) -> Self {
        let tokens = Rc::clone(&scene.tokens);
        Self {
            tokens,
            expected,
            next: index,
            step: connections,
            owner: 0,
            dice,
            minute: mac::minute(),
        }
    }
}

impl Job for Profile {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(token) = self.tokens.get(self.next % self.tokens.len().max(1)) else {
            return false;
        };
        self.next += self.step;
        self.owner = token.owner;
        out.extend_from_slice(token.request.as_bytes());
        if let Some(dice) = &mut self.dice {
            token.signer.write(dice.next(), self.minute, out);
        }
        out.extend_from_slice(b"\r\n");
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let expected = self.expected.get(self.owner).map_or(&b""[..], Vec::as_slice);
        let is_right = answer.status == 200 && !expected.is_empty() && answer.body.starts_with(expected);
        if is_right { Ok(()) } else { Err(answer.sketch()) }
    }
}

/// The part of a profile answer that is the same each time; empty when the answer is not that person's.
pub(crate) fn lasting_part(body: &[u8], user_id: i64) -> Vec<u8> {
    let text = String::from_utf8_lossy(body);
    let is_theirs = text.contains(&format!("\"userId\":{user_id},"));
    let lasting = text.split("\"traceId\"").next().unwrap_or_default();
    if is_theirs {
        lasting.as_bytes().to_vec()
    } else {
        Vec::new()
    }
}
