//! What one client does until the server is gone: sign in, codes, rotations, signed calls.
//!
//! Owns: the mix. Every acknowledged fact goes to the ledger, and to disk, before the next step.

use setaria_testkit::mac::Sdk;
use setaria_testkit::{Account, Answer, Landing, RelyingParty, Tokens, Visitor, clock};

use crate::ledger::{Family, Ledger, Pending};

/// Works until the connection breaks; hands the ledger back.
pub async fn run(app: RelyingParty, mut visitor: Visitor, person: Account, mut ledger: Ledger) -> Ledger {
    let _ = work(&app, &mut visitor, &person, &mut ledger).await;
    ledger
}

/// Ends with `Err` when the server is gone.
async fn work(
    app: &RelyingParty,
    visitor: &mut Visitor,
    person: &Account,
    ledger: &mut Ledger,
) -> Result<(), String> {
    let mut live: Vec<usize> = Vec::new();
    loop {
        let die = clock::random() % 100;
        match live.last().copied() {
            Some(family) if die < 30 => refresh(app, ledger, family).await?,
            Some(family) if die < 50 => call(app, ledger, family).await?,
            _ => {
                if die > 95 {
                    *visitor = visitor.fresh();
                }
                if let Some(family) = grant(app, visitor, person, ledger).await? {
                    live.push(family);
                }
            }
        }
    }
}

/// Sign-in where needed, then a code, then its exchange; a few codes are left unredeemed for after the kill.
async fn grant(
    app: &RelyingParty,
    visitor: &mut Visitor,
    person: &Account,
    ledger: &mut Ledger,
) -> Result<Option<usize>, String> {
    let code = code(app, visitor, person).await?;
    let family = ledger.begin(Family {
        code: code.clone(),
        pairs: Vec::new(),
        pending: None,
        headers: Vec::new(),
    });
    if clock::random().is_multiple_of(4) {
        return Ok(None);
    }
    ledger.note(family, "redeeming", |family| family.pending = Some(Pending::Code));
    let answer = token(app, &app.code_parameters(&code, &[])).await?;
    keep(ledger, family, &answer);
    Ok(Some(family))
}

async fn code(app: &RelyingParty, visitor: &mut Visitor, person: &Account) -> Result<String, String> {
    let mut landing = visitor
        .try_open(app.authorize_url(&[("skip_confirm", "true")]))
        .await?;
    for _ in 0..3 {
        let Landing::Page(page) = landing else { break };
        let form = match page.form_deciding("allow") {
            Some(form) => form.press("decision", "allow"),
            None => {
                let form = page
                    .form_with("password")
                    .unwrap_or_else(|| panic!("{} {}", page.url, page.words()));
                form.set("login", &person.login).set("password", &person.password)
            }
        };
        landing = visitor.try_submit(form).await?;
    }
    Ok(landing.code())
}

async fn refresh(app: &RelyingParty, ledger: &mut Ledger, family: usize) -> Result<(), String> {
    let Some(newest) = ledger.newest(family) else {
        return Ok(());
    };
    ledger.note(family, "rotating", |family| {
        family.pending = Some(Pending::Refresh)
    });
    let answer = token(app, &app.refresh_parameters(&newest.refresh_token, &[])).await?;
    keep(ledger, family, &answer);
    Ok(())
}

async fn call(app: &RelyingParty, ledger: &mut Ledger, family: usize) -> Result<(), String> {
    let Some(newest) = ledger.newest(family) else {
        return Ok(());
    };
    let header = Sdk::Java.authorization(&app.mac_call("/user/profile", &newest));
    let url = app.api_url("/user/profile", &newest.access_token);
    let answer = app
        .http
        .try_send("GET", &url, &[("authorization", &header)], None)
        .await
        .map_err(|why| why.to_string())?;
    assert_eq!(
        answer.status,
        200,
        "a live token is refused under load: {}",
        answer.text()
    );
    ledger.note(family, "called", |family| {
        family.headers.push((newest.access_token.clone(), header.clone()))
    });
    Ok(())
}

async fn token(app: &RelyingParty, parameters: &[(String, String)]) -> Result<Answer, String> {
    let url = app.token_url(parameters);
    app.http
        .try_send("GET", &url, &[], None)
        .await
        .map_err(|why| why.to_string())
}

fn keep(ledger: &mut Ledger, family: usize, answer: &Answer) {
    let tokens = Tokens::read(answer);
    ledger.note(family, "tokens", |family| {
        family.pending = None;
        family.pairs.push(tokens.clone());
    });
}
