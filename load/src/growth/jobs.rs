//! What a node of some size is asked: with a token, a person, an account drawn from all there are.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::grown::{Chains, Grown, PASSWORD};
use super::lines::{Hand, Lines};
use crate::browser::post;
use crate::dice::Dice;
use crate::drive::Job;
use crate::mac::{self, Signer};
use crate::operation::TokenEndpoint;
use crate::scene::{REDIRECT, authorize_target};
use crate::wire::Answer;

/// `/user/profile`, or another open API that answers with something of the person alone.
pub(super) struct Profile {
    what: Ask,
    pairs: Rc<Lines>,
    host: String,
    app_id: i64,
    which: Which,
    is_signed: bool,
    /// For nonces.
    dice: Dice,
    minute: u64,
    expected: String,
}

/// Which of them.
#[derive(Clone, Copy)]
pub(super) enum Ask {
    /// The profile: it needs the token and its account.
    Profile,
    /// The openId: it needs the token alone.
    OpenId,
}

enum Which {
    /// Those drawn before the window.
    Drawn(Rc<Hand>),
    /// Those of one step after the other, shared by all connections, up to an end.
    InTurn(Rc<Cell<u64>>, u64),
}

/// The words of a pair's line: account, access token, refresh token, MAC key, openId.
type Pair = [String; 5];

impl Profile {
    /// Signed, with the tokens of a hand.
    pub(super) fn drawn(size: &Grown, hand: Rc<Hand>, dice: Dice) -> Self {
        Self::new(size, Ask::Profile, Which::Drawn(hand), dice)
    }

    fn new(size: &Grown, what: Ask, which: Which, dice: Dice) -> Self {
        Self {
            what,
            pairs: Rc::clone(&size.pairs),
            host: size.host.clone(),
            app_id: size.app.app_id,
            is_signed: matches!(which, Which::Drawn(_)),
            which,
            dice,
            minute: mac::minute(),
            expected: String::new(),
        }
    }

    /// Plain, so that no nonce is remembered, with one token after the other.
    pub(super) fn in_turn(size: &Grown, what: Ask, next: Rc<Cell<u64>>, end: u64) -> Self {
        Self::new(size, what, Which::InTurn(next, end), Dice::new(end))
    }

    fn pair(&mut self) -> Option<Pair> {
        match &self.which {
            Which::Drawn(hand) => hand.next(&mut self.dice).map(|(_, pair)| pair),
            Which::InTurn(next, end) => {
                let step = next.replace(next.get() + 1);
                (step < *end).then(|| self.pairs.words(self.pairs.apart(step)))?
            }
        }
    }

    fn write(&mut self, pair: Pair, out: &mut Vec<u8>) -> Option<()> {
        let [account, access, _, mac_key, open_id] = pair;
        let path = match self.what {
            Ask::Profile => "/user/profile",
            Ask::OpenId => "/user/openidV2",
        };
        let query = format!("clientId={}&token={access}", self.app_id);
        let name = self.host.split(':').next().unwrap_or_default();
        let signer = Signer::new(&mac_key, &access, name, path, &query).ok()?;
        out.extend_from_slice(
            format!(
                "GET {path}?{query} HTTP/1.1\r\nHost: {}\r\nUser-Agent: load\r\nAccept: */*\r\n",
                self.host
            )
            .as_bytes(),
        );
        if self.is_signed {
            signer.write(self.dice.next(), self.minute, out);
        }
        out.extend_from_slice(b"\r\n");
        self.expected = match self.what {
            Ask::Profile => format!("\"userId\":{account},"),
            Ask::OpenId => open_id,
        };
        Some(())
    }
}

impl Job for Profile {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.pair().and_then(|pair| self.write(pair, out)).is_some()
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let body = String::from_utf8_lossy(answer.body);
        if answer.status == 200 && body.contains(&self.expected) {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}

/// A rotation of a pair that nobody else is rotating.
pub(super) struct Refresh {
    endpoint: TokenEndpoint,
    hand: Rc<Hand>,
    chains: Rc<RefCell<Chains>>,
    dice: Dice,
    line: u64,
    presented: String,
    open_id: String,
}

impl Refresh {
    /// Takes the pairs of a hand.
    pub(super) fn new(size: &Grown, hand: Rc<Hand>, dice: Dice) -> Self {
        Self {
            endpoint: TokenEndpoint::of(&size.host, &size.app, REDIRECT),
            hand,
            chains: Rc::clone(&size.chains),
            dice,
            line: 0,
            presented: String::new(),
            open_id: String::new(),
        }
    }
}

impl Job for Refresh {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let mut chains = self.chains.borrow_mut();
        let (line, [_, _, first, _, open_id]): (u64, Pair) = loop {
            match self.hand.next(&mut self.dice) {
                Some((line, pair)) if chains.busy.insert(line) => break (line, pair),
                Some(_) => {}
                None => return false,
            }
        };
        self.line = line;
        (self.presented, self.open_id) = (chains.newest.get(&self.line).cloned().unwrap_or(first), open_id);
        self.endpoint
            .write("refresh_token", "refresh_token", &self.presented, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let tokens = self.endpoint.read(answer, &self.open_id)?;
        if tokens.refresh_token == self.presented {
            return Err("a rotation that did not rotate".into());
        }
        let mut chains = self.chains.borrow_mut();
        chains.busy.remove(&self.line);
        chains.newest.insert(self.line, tokens.refresh_token);
        Ok(())
    }
}

/// An exchange of codes that were minted before.
pub(super) struct Exchange {
    endpoint: TokenEndpoint,
    codes: Rc<RefCell<Vec<(String, String)>>>,
    open_id: String,
}

impl Exchange {
    /// Takes from the codes of the node.
    pub(super) fn new(size: &Grown) -> Self {
        Self {
            endpoint: TokenEndpoint::of(&size.host, &size.app, REDIRECT),
            codes: Rc::clone(&size.codes),
            open_id: String::new(),
        }
    }
}

impl Job for Exchange {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((code, open_id)) = self.codes.borrow_mut().pop() else {
            return false;
        };
        self.open_id = open_id;
        self.endpoint.write("authorization_code", "code", &code, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        self.endpoint.read(answer, &self.open_id).map(drop)
    }
}

/// An authorization of a signed-in person. Its codes go to the node's.
pub(super) struct Authorize {
    sessions: Rc<Lines>,
    host: String,
    target: String,
    codes: Rc<RefCell<Vec<(String, String)>>>,
    left: Rc<Cell<usize>>,
    dice: Dice,
    open_id: String,
}

impl Authorize {
    /// Draws from all who are signed in, as long as `left` lasts.
    pub(super) fn new(size: &Grown, left: Rc<Cell<usize>>, dice: Dice) -> Self {
        Self {
            sessions: Rc::clone(&size.sessions),
            host: size.host.clone(),
            target: authorize_target(&size.app, REDIRECT),
            codes: Rc::clone(&size.codes),
            left,
            dice,
            open_id: String::new(),
        }
    }
}

impl Job for Authorize {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(left) = self.left.get().checked_sub(1) else {
            return false;
        };
        self.left.set(left);
        let line = self.sessions.draw(&mut self.dice, u64::MAX);
        let Some([_, session, open_id]) = self.sessions.words(line) else {
            return false;
        };
        self.open_id = open_id;
        let (target, host) = (&self.target, &self.host);
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nCookie: setaria_sessions={session}\r\n\r\n"
        );
        out.extend_from_slice(request.as_bytes());
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let rest = answer
            .location()
            .and_then(|location| location.strip_prefix(REDIRECT)?.strip_prefix("?code="));
        let code = rest
            .and_then(|rest| rest.strip_suffix("&state=a1b2c3d4"))
            .filter(|_| answer.status == 302);
        let code = code.ok_or_else(|| answer.sketch())?;
        self.codes.borrow_mut().push((code.into(), self.open_id.clone()));
        Ok(())
    }
}

/// A password sign-in.
pub(super) struct SignIn {
    hand: Rc<Hand>,
    host: String,
    csrf: String,
    cookies: String,
    dice: Dice,
}

impl SignIn {
    /// Takes the accounts of a hand.
    pub(super) fn new(size: &Grown, hand: Rc<Hand>, dice: Dice) -> Self {
        let (csrf, cookies) = size.form.clone();
        Self {
            hand,
            host: size.host.clone(),
            csrf,
            cookies,
            dice,
        }
    }
}

impl Job for SignIn {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((_, [account, ..])): Option<(u64, Pair)> = self.hand.next(&mut self.dice) else {
            return false;
        };
        let login = format!("{account}@example.com");
        let form = [
            ("csrf", self.csrf.as_str()),
            ("login", &login),
            ("password", PASSWORD),
        ];
        let cookie = format!("Cookie: {}\r\n", self.cookies);
        out.extend(post(&self.host, "/sign-in", &cookie, &form));
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let cookies = answer.headers("set-cookie");
        let has_session = cookies.iter().any(|cookie| cookie.contains("setaria_sessions="));
        if answer.status == 303 && has_session {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}
