//! The operations: what each asks, and what a right answer to it is.
//!
//! Owns: the list, in the order of the table, and the requests. Every answer is checked, down to whose it is: a mix-up of
//! people is a wrong answer too. Hands over: sending and timing to `drive`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::post;
use crate::dice::Dice;
use crate::drive::Job;
use crate::mac;
use crate::scene::{Code, LiveToken, Scene, Tokens};
use crate::wire::Answer;

/// Tokens and how many bytes a successful answer holds; shared by the connections that keep what they get.
pub(crate) type Pairs = Rc<RefCell<Vec<(Tokens, usize)>>>;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// `/user/profile` with the token alone.
    ProfilePlain,
    /// The same, signed, each time with a nonce of its own.
    ProfileMac,
    /// `/oauth2/token` with a refresh token.
    Refresh,
    /// `/oauth2/token` with a code.
    Exchange,
    /// `/oauth2/authorize` for a signed-in person who allowed it before.
    Authorize,
    /// The sign-in form.
    SignIn,
}

/// All of them.
pub(crate) const ALL: [Operation; 6] = [
    Operation::ProfilePlain,
    Operation::ProfileMac,
    Operation::Refresh,
    Operation::Exchange,
    Operation::Authorize,
    Operation::SignIn,
];

impl Operation {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::ProfilePlain => "profile, plain",
            Self::ProfileMac => "profile, MAC",
            Self::Refresh => "refresh rotation",
            Self::Exchange => "code exchange",
            Self::Authorize => "authorize, remembered",
            Self::SignIn => "password sign-in",
        }
    }

    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::ProfilePlain | Self::ProfileMac => "/user/profile",
            Self::Refresh | Self::Exchange => "/oauth2/token",
            Self::Authorize => "/oauth2/authorize",
            Self::SignIn => "/sign-in",
        }
    }

    /// How many connections it gets: password hashing is one at a time on two cores, and a longer queue would only
    /// measure itself.
    pub(crate) fn connections(self, most: usize) -> usize {
        if self == Self::SignIn { most.min(8) } else { most }
    }
}

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

/// What both grants have in common.
struct TokenEndpoint {
    host: String,
    client_id: String,
    client_secret: String,
    redirect: &'static str,
    open_ids: Vec<String>,
}

impl TokenEndpoint {
    fn new(scene: &Scene) -> Self {
        Self {
            host: scene.host.clone(),
            client_id: scene.app.app_id.to_string(),
            client_secret: scene.app.app_secret.clone(),
            redirect: scene.redirect,
            open_ids: scene.open_ids.clone(),
        }
    }

    fn write(&self, grant: &str, name: &str, value: &str, out: &mut Vec<u8>) {
        let form = [
            ("client_id", self.client_id.as_str()),
            ("client_secret", &self.client_secret),
            ("redirect_uri", self.redirect),
            ("grant_type", grant),
            (name, value),
        ];
        out.extend(post(
            &self.host,
            "/oauth2/token",
            "Accept: application/json\r\n",
            &form,
        ));
    }

    fn read(&self, answer: &Answer<'_>, owner: usize) -> Result<Tokens, String> {
        let tokens: Option<Tokens> = serde_json::from_slice(answer.body)
            .ok()
            .filter(|_| answer.status == 200);
        let known = self.open_ids.get(owner).map_or("", String::as_str);
        let is_theirs = |tokens: &Tokens| known.is_empty() || tokens.open_id == known;
        tokens.filter(is_theirs).ok_or_else(|| answer.sketch())
    }
}

/// A rotation; each connection has a chain of its own.
pub(crate) struct Refresh {
    endpoint: TokenEndpoint,
    chain: Rc<RefCell<Code>>,
}

impl Refresh {
    /// Goes on with a chain.
    pub(crate) fn new(scene: &Scene, chain: &Rc<RefCell<Code>>) -> Self {
        Self {
            endpoint: TokenEndpoint::new(scene),
            chain: Rc::clone(chain),
        }
    }
}

impl Job for Refresh {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.endpoint
            .write("refresh_token", "refresh_token", &self.chain.borrow().0, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let mut chain = self.chain.borrow_mut();
        let tokens = self.endpoint.read(answer, chain.1)?;
        if tokens.refresh_token == chain.0 {
            return Err("a rotation that did not rotate".into());
        }
        chain.0 = tokens.refresh_token;
        Ok(())
    }
}

/// An exchange of codes that were minted before.
pub(crate) struct Exchange {
    endpoint: TokenEndpoint,
    codes: Rc<RefCell<Vec<Code>>>,
    owner: usize,
    kept: Option<Pairs>,
}

impl Exchange {
    /// Takes from the codes of the scene.
    pub(crate) fn new(scene: &Scene) -> Self {
        Self {
            endpoint: TokenEndpoint::new(scene),
            codes: Rc::clone(&scene.codes),
            owner: 0,
            kept: None,
        }
    }

    /// The same, keeping the tokens.
    pub(crate) fn keeping(scene: &Scene, pairs: Pairs) -> Self {
        Self {
            kept: Some(pairs),
            ..Self::new(scene)
        }
    }
}

impl Job for Exchange {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((code, owner)) = self.codes.borrow_mut().pop() else {
            return false;
        };
        self.owner = owner;
        self.endpoint.write("authorization_code", "code", &code, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let tokens = self.endpoint.read(answer, self.owner)?;
        if let Some(kept) = &self.kept {
            kept.borrow_mut().push((tokens, self.owner));
        }
        Ok(())
    }
}

/// An authorization by a remembered consent. Its codes go to the scene.
pub(crate) struct Authorize {
    request: Vec<u8>,
    expected: String,
    owner: usize,
    codes: Rc<RefCell<Vec<Code>>>,
    left: Rc<Cell<usize>>,
}

impl Authorize {
    /// For one connection, as long as `left` lasts.
    pub(crate) fn new(scene: &Scene, index: usize, left: Rc<Cell<usize>>) -> Self {
        let owner = index % scene.people.len().max(1);
        let cookies = scene.people.get(owner).map_or("", |person| &person.cookies);
        let (target, host) = (scene.authorize_target(), &scene.host);
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n"
        );
        let expected = format!("{}?code=", scene.redirect);
        Self {
            request: request.into_bytes(),
            expected,
            owner,
            codes: Rc::clone(&scene.codes),
            left,
        }
    }
}

impl Job for Authorize {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(left) = self.left.get().checked_sub(1) else {
            return false;
        };
        self.left.set(left);
        out.extend_from_slice(&self.request);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let rest = answer
            .location()
            .and_then(|location| location.strip_prefix(&self.expected));
        let code = rest
            .and_then(|rest| rest.strip_suffix("&state=a1b2c3d4"))
            .filter(|_| answer.status == 302);
        let code = code.ok_or_else(|| answer.sketch())?;
        self.codes.borrow_mut().push((code.into(), self.owner));
        Ok(())
    }
}

/// A password sign-in on a browser that was never signed in.
pub(crate) struct SignIn {
    request: Vec<u8>,
}

impl SignIn {
    /// Posts the form that `csrf` and `cookies` came with.
    pub(crate) fn new(scene: &Scene, index: usize, csrf: &str, cookies: &str) -> Self {
        let person = scene.people.get(index % scene.people.len().max(1));
        let (login, password) = person.map_or(("", ""), |person| (&person.login, &person.password));
        let form = [("csrf", csrf), ("login", login), ("password", password)];
        Self {
            request: post(&scene.host, "/sign-in", &format!("Cookie: {cookies}\r\n"), &form),
        }
    }
}

impl Job for SignIn {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        out.extend_from_slice(&self.request);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let has_session = answer
            .headers("set-cookie")
            .iter()
            .any(|cookie| cookie.contains("setaria_sessions="));
        if answer.status == 303 && has_session {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}

/// The same requests at a bare server, which answers so many bytes.
pub(crate) struct AtBare<J> {
    /// What asks.
    pub(crate) job: J,
    /// The length of the answer.
    pub(crate) length: usize,
}

impl<J: Job> Job for AtBare<J> {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.job.request(out)
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        if answer.status == 200 && answer.body.len() == self.length {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}

/// One request again and again, for a bare server, which uses nothing up.
pub(crate) struct Again(pub(crate) Vec<u8>);

impl Job for Again {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        out.extend_from_slice(&self.0);
        true
    }

    fn judge(&mut self, _: &Answer<'_>) -> Result<(), String> {
        Ok(())
    }
}
