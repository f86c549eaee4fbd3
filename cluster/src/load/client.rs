//! One client: an app and the browser of one person, in a closed loop with a short pause.
//!
//! Owns: the mix, what counts as an answer, and trying again what failed. It never presents a new secret while an old one is
//! open: as a careful app does, it repeats the request.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use setaria_testkit::mac::Sdk;
use setaria_testkit::{Answer, PREFIX, RelyingParty, Tokens, clock};

use super::ledger::{Checked, Family, Next};
use super::record::{Kind, Log, Outcome};

/// How long a client waits for an answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two requests.
const PAUSE: Duration = Duration::from_millis(20);
/// After one that failed.
const LONGER: Duration = Duration::from_millis(200);
/// How many grants a client keeps going.
const KEPT: usize = 6;
/// How often the search at the end asks again when it is told to come later.
const TRIES: usize = 50;

/// An app and a signed-in browser.
pub(crate) struct Client {
    party: RelyingParty,
    cookies: String,
    families: Vec<Family>,
    log: Arc<Log>,
}

impl Client {
    /// One who has asked nothing yet.
    pub(crate) fn new(party: RelyingParty, cookies: String, log: Arc<Log>) -> Self {
        Self {
            party,
            cookies,
            families: Vec::new(),
            log,
        }
    }

    /// Works until the log says that it is over.
    pub(crate) async fn work(mut self) -> Self {
        while !self.log.is_stopped() {
            let is_well = self.step().await;
            tokio::time::sleep(if is_well { PAUSE } else { LONGER }).await;
        }
        self
    }

    /// One request; whether it went well.
    async fn step(&mut self) -> bool {
        let newest = self.families.len().saturating_sub(KEPT);
        let live = self.families.iter().enumerate().skip(newest);
        let live: Vec<usize> = live
            .filter(|(_, family)| !family.is_stranded)
            .map(|(at, _)| at)
            .collect();
        let is_open = |at: &&usize| self.families.get(**at).is_some_and(|family| family.is_open);
        let open = live.iter().find(is_open).copied();
        let any = live.get(draw(live.len().max(1))).copied();
        match (open.or(any), draw(100)) {
            (Some(at), _) if open.is_some() => self.advance(at).await,
            (Some(at), 0..40) => self.advance(at).await,
            (Some(at), 40..75) => self.call(at).await,
            (_, 75..80) => self.page().await,
            _ => self.authorize().await,
        }
    }

    /// A code by the remembered consent.
    async fn authorize(&mut self) -> bool {
        let url = self.party.authorize_url(&[("skip_confirm", "true")]);
        let headers = [("cookie", self.cookies.clone()), ("accept", "text/html".into())];
        let (sent, answer) = self.send(&url, &headers).await;
        let code = answer.as_ref().ok().and_then(code);
        let outcome = judge(&answer, code.is_some());
        if let Some(code) = code {
            self.families.push(Family::new(code));
        }
        self.note(Kind::Write, sent, outcome)
    }

    /// The exchange of a code, or a rotation.
    async fn advance(&mut self, at: usize) -> bool {
        let Some(next) = self.families.get(at).map(|family| family.next.clone()) else {
            return true;
        };
        let (sent, answer) = self.present(&next).await;
        let pair = answer.as_ref().ok().and_then(pair);
        let mut outcome = judge(&answer, pair.is_some());
        if let Some(family) = self.families.get_mut(at) {
            match (pair, &outcome) {
                (Some(pair), _) => family.keep(pair),
                // Refused for good. If it was open, it had happened, and the window for repeating it is over.
                (None, Outcome::Wrong(_)) if family.is_open => {
                    family.is_stranded = true;
                    outcome = Outcome::Failed("too late to repeat".into());
                }
                (None, _) => family.is_open = true,
            }
        }
        self.note(Kind::Write, sent, outcome)
    }

    /// A signed call.
    async fn call(&mut self, at: usize) -> bool {
        let pair = self
            .families
            .get(at)
            .and_then(|family| family.pairs.last().cloned());
        let Some(pair) = pair else { return true };
        let header = Sdk::Java.authorization(&self.party.mac_call("/user/profile", &pair));
        let url = self.party.api_url("/user/profile", &pair.access_token);
        let (sent, answer) = self.send(&url, &[("authorization", header)]).await;
        let is_right = answer.as_ref().is_ok_and(|answer| answer.status == 200);
        let outcome = judge(&answer, is_right);
        self.note(Kind::Read, sent, outcome)
    }

    async fn page(&mut self) -> bool {
        let url = format!("{}/sign-in", crate::plan::PUBLIC_URL);
        let (sent, answer) = self.send(&url, &[("accept", "text/html".into())]).await;
        let is_right = answer.as_ref().is_ok_and(|answer| answer.status == 200);
        let outcome = judge(&answer, is_right);
        self.note(Kind::Page, sent, outcome)
    }

    fn note(&self, kind: Kind, sent: u64, outcome: Outcome) -> bool {
        let is_well = outcome == Outcome::Done;
        self.log.add(kind, sent, outcome);
        is_well
    }

    async fn present(&self, next: &Next) -> (u64, Result<Answer, String>) {
        let parameters = match next {
            Next::Code(code) => self.party.code_parameters(code, &[]),
            Next::Refresh(token) => self.party.refresh_parameters(token, &[]),
        };
        self.send(&self.party.token_url(&parameters), &[]).await
    }

    async fn send(&self, url: &str, headers: &[(&str, String)]) -> (u64, Result<Answer, String>) {
        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let sent = self.log.now();
        let asked = self.party.http.try_send("GET", url, &headers, None);
        let answer = match tokio::time::timeout(PATIENCE, asked).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) => Err("connection broken".to_owned()),
            Err(_) => Err(format!("no answer in {} s", PATIENCE.as_secs())),
        };
        (sent, answer)
    }

    /// Looks for everything that was acknowledged.
    pub(crate) async fn check(self) -> Checked {
        let mut checked = Checked::default();
        self.check_session(&mut checked).await;
        for family in &self.families {
            checked.acknowledged += 1 + family.pairs.len() as u64;
            checked.stranded += u64::from(family.is_stranded);
            if !family.is_stranded {
                self.check_tokens(family, &mut checked).await;
                self.check_next(family, &mut checked).await;
                self.check_used(family, &mut checked).await;
            }
        }
        checked
    }

    async fn check_session(&self, checked: &mut Checked) {
        let url = self.party.authorize_url(&[("skip_confirm", "true")]);
        let headers = [("cookie", self.cookies.clone()), ("accept", "text/html".into())];
        let answer = self.insist(&url, &headers).await;
        checked.acknowledged += 1;
        checked.looked_for += 1;
        if answer.as_ref().ok().and_then(code).is_none() {
            checked.lost.push(format!("a session: {}", sketch(&answer)));
        }
    }

    async fn check_tokens(&self, family: &Family, checked: &mut Checked) {
        for pair in &family.pairs {
            let url = self.party.api_url("/user/profile", &pair.access_token);
            let answer = self.insist(&url, &[]).await;
            checked.looked_for += 1;
            if !answer.as_ref().is_ok_and(|answer| answer.status == 200) {
                checked.lost.push(format!("an access token: {}", sketch(&answer)));
            }
        }
    }

    /// What was never presented must work.
    async fn check_next(&self, family: &Family, checked: &mut Checked) {
        if family.is_open {
            return;
        }
        let answer = self.insist_on(&family.next).await;
        checked.looked_for += 1;
        if answer.as_ref().ok().and_then(pair).is_none() {
            checked
                .lost
                .push(format!("a code or refresh token: {}", sketch(&answer)));
        }
    }

    /// What was used gives the same once more within its window, and nothing after it. Last, since it may cost the grant.
    async fn check_used(&self, family: &Family, checked: &mut Checked) {
        let (Some(used), Some(brought)) = (&family.before, family.pairs.last()) else {
            return;
        };
        let answer = self.insist_on(used).await;
        checked.replayed += 1;
        if let Some(again) = answer.as_ref().ok().and_then(pair)
            && again.access_token != brought.access_token
        {
            checked.doubled.push(sketch(&answer));
        }
    }

    async fn insist_on(&self, next: &Next) -> Result<Answer, String> {
        let parameters = match next {
            Next::Code(code) => self.party.code_parameters(code, &[]),
            Next::Refresh(token) => self.party.refresh_parameters(token, &[]),
        };
        self.insist(&self.party.token_url(&parameters), &[]).await
    }

    async fn insist(&self, url: &str, headers: &[(&str, String)]) -> Result<Answer, String> {
        for _ in 0..TRIES {
            let (_, answer) = self.send(url, headers).await;
            if answer.as_ref().is_ok_and(|answer| !is_passing(answer)) {
                return answer;
            }
            tokio::time::sleep(LONGER).await;
        }
        self.send(url, headers).await.1
    }
}

/// Whether an answer says to come again.
fn is_passing(answer: &Answer) -> bool {
    matches!(answer.status, 429 | 502..=504)
}

fn judge(answer: &Result<Answer, String>, is_right: bool) -> Outcome {
    match answer {
        _ if is_right => Outcome::Done,
        Err(why) => Outcome::Failed(why.clone()),
        Ok(answer) if is_passing(answer) => Outcome::Failed(answer.status.to_string()),
        Ok(_) => Outcome::Wrong(sketch(answer)),
    }
}

fn code(answer: &Answer) -> Option<String> {
    let location = answer.location().filter(|_| answer.status == 302)?;
    let (_, rest) = location.split_once("?code=")?;
    Some(rest.split('&').next()?.to_owned())
}

fn pair(answer: &Answer) -> Option<Tokens> {
    let text = answer.text();
    let json: Value = serde_json::from_str(text.strip_prefix(PREFIX).unwrap_or(&text)).ok()?;
    json.get("access_token")?;
    Some(Tokens::read(answer))
}

fn sketch(answer: &Result<Answer, String>) -> String {
    match answer {
        Ok(answer) => format!(
            "{} {} {}",
            answer.url.path(),
            answer.status,
            answer.text().chars().take(200).collect::<String>()
        ),
        Err(why) => why.clone(),
    }
}

fn draw(below: usize) -> usize {
    usize::try_from(clock::random() % below.max(1) as u64).unwrap_or(0)
}
