//! What one client does: sign in, codes, rotations, signed calls, taking an app's access away.
//!
//! Owns: the mix. Every acknowledged fact goes to the ledger, and to disk, before the next step.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use setaria_testkit::mac::Sdk;
use setaria_testkit::{Account, Answer, Landing, Page, RelyingParty, Tokens, Visitor};

use crate::dice::Dice;
use crate::ledger::{Family, Ledger, Pending};

/// A client with everything it needs.
pub struct Client {
    /// How it reaches the server as an app.
    pub app: RelyingParty,
    /// How it reaches it as a person.
    pub visitor: Visitor,
    /// Who that person is.
    pub person: Account,
    /// What it knows.
    pub ledger: Ledger,
    /// What it does next.
    pub dice: Dice,
    /// Where the account page is.
    pub account_page: String,
}

/// Why a step gave nothing.
enum Miss {
    /// No answer.
    Gone,
    /// The server cannot do it now.
    Refused,
}

impl Client {
    /// Works until the connection breaks; hands the ledger back.
    pub async fn until_gone(mut self) -> Ledger {
        while !matches!(self.step().await, Err(Miss::Gone)) {}
        self.ledger
    }

    /// Works until told to stop, whatever the server does meanwhile.
    pub async fn until_told(mut self, stop: Arc<AtomicBool>) -> Ledger {
        while !stop.load(Ordering::Relaxed) {
            if self.step().await.is_err() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        self.ledger
    }

    async fn step(&mut self) -> Result<(), Miss> {
        let die = self.dice.below(100);
        match self.ledger.live() {
            Some(family) if die < 30 => self.refresh(family).await,
            Some(family) if die < 50 => self.call(family).await,
            Some(_) if die < 54 => self.take_away().await,
            _ => {
                if die > 95 {
                    self.visitor = self.visitor.fresh();
                }
                self.grant().await
            }
        }
    }

    /// Sign-in where needed, then a code, then its exchange; a few codes are left unredeemed for the check.
    async fn grant(&mut self) -> Result<(), Miss> {
        let code = self.code().await?;
        let family = self.ledger.begin(Family::new(&code, self.person.user_id));
        if self.dice.below(4) == 0 {
            return Ok(());
        }
        let asked = |family: &mut Family| family.pending = Some(Pending::Code);
        self.ledger.note(family, "redeeming", asked);
        let answer = self.token(&self.app.code_parameters(&code, &[])).await?;
        self.keep(family, &answer);
        Ok(())
    }

    async fn code(&mut self) -> Result<String, Miss> {
        let url = self.app.authorize_url(&[("skip_confirm", "true")]);
        let mut landing = self.visitor.try_open(url).await.map_err(|_| Miss::Gone)?;
        for _ in 0..3 {
            let Landing::Page(page) = landing else { break };
            let form = match page.form_deciding("allow") {
                Some(form) => form.press("decision", "allow"),
                None => {
                    let form = page.form_with("password").ok_or_else(|| refused(&page))?;
                    form.set("login", &self.person.login)
                        .set("password", &self.person.password)
                }
            };
            landing = self.visitor.try_submit(form).await.map_err(|_| Miss::Gone)?;
        }
        match landing {
            Landing::App(_) => Ok(landing.code()),
            Landing::Page(page) => Err(refused(&page)),
        }
    }

    async fn refresh(&mut self, family: usize) -> Result<(), Miss> {
        let Some(newest) = self.ledger.newest(family) else {
            return Ok(());
        };
        let asked = |family: &mut Family| family.pending = Some(Pending::Refresh);
        self.ledger.note(family, "rotating", asked);
        let answer = self
            .token(&self.app.refresh_parameters(&newest.refresh_token, &[]))
            .await?;
        self.keep(family, &answer);
        Ok(())
    }

    async fn call(&mut self, family: usize) -> Result<(), Miss> {
        let Some(newest) = self.ledger.newest(family) else {
            return Ok(());
        };
        let header = Sdk::Java.authorization(&self.app.mac_call("/user/profile", &newest));
        let url = self.app.api_url("/user/profile", &newest.access_token);
        let headers = [("authorization", header.as_str())];
        let answer = self.app.http.try_send("GET", &url, &headers, None).await;
        let answer = answer.map_err(|_| Miss::Gone)?;
        if answer.status == 503 {
            return Err(Miss::Refused);
        }
        if answer.status != 200 {
            let lost = format!("an acknowledged access token is lost: {}", answer.text());
            self.ledger.wrong(lost);
            return Err(Miss::Refused);
        }
        let known = (newest.access_token, header);
        self.ledger
            .note(family, "called", |family| family.headers.push(known));
        Ok(())
    }

    /// The person takes the app's access away, which ends every token so far.
    async fn take_away(&mut self) -> Result<(), Miss> {
        let page = self
            .visitor
            .try_open(&self.account_page)
            .await
            .map_err(|_| Miss::Gone)?
            .page();
        let mut forms = page.forms().into_iter();
        let Some(form) = forms.find(|form| form.action.ends_with("/apps/remove")) else {
            return if page.status() == 503 {
                Err(Miss::Refused)
            } else {
                Ok(())
            };
        };
        self.ledger.revoking();
        let form = form.press("app", &self.app.app.app_id.to_string());
        let page = self
            .visitor
            .try_submit(form)
            .await
            .map_err(|_| Miss::Gone)?
            .page();
        if page.status() != 200 {
            return Err(refused(&page));
        }
        self.ledger.revoked();
        Ok(())
    }

    async fn token(&self, parameters: &[(String, String)]) -> Result<Answer, Miss> {
        let url = self.app.token_url(parameters);
        let answer = self
            .app
            .http
            .try_send("GET", &url, &[], None)
            .await
            .map_err(|_| Miss::Gone)?;
        if answer.status == 503 {
            return Err(Miss::Refused);
        }
        Ok(answer)
    }

    fn keep(&mut self, family: usize, answer: &Answer) {
        if answer.token_json().get("access_token").is_none() {
            let lost = format!("an acknowledged code or refresh token is lost: {}", answer.text());
            return self.ledger.wrong(lost);
        }
        let tokens = Tokens::read(answer);
        self.ledger.note(family, "tokens", |family| {
            family.pending = None;
            family.pairs.push(tokens);
        });
    }
}

/// A page that says that the server is busy or away; any other is a mistake.
fn refused(page: &Page) -> Miss {
    assert!(
        matches!(page.status(), 429 | 503),
        "{} {}: {}",
        page.status(),
        page.url,
        page.words()
    );
    Miss::Refused
}
