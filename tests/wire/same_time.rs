//! Time: an answer takes as long whether an account exists or not (security PW4).
//!
//! Both kinds of request alternate in one run and are compared by the ratio of their medians, so that whatever else the
//! machine does falls on both. A difference that is real shows in every round; one of them without it is enough. The bound
//! breaks when one kind alone hashes a password or writes a transaction. Texts, statuses and headers are compared by the tests
//! of each page.

use std::time::{Duration, Instant};

use setaria_testkit::form::Form;
use setaria_testkit::{Demo, Http, Visitor};
use tokio::sync::Mutex;

/// How far the medians may lie apart.
const APART: f64 = 1.3;
/// How often a difference must show.
const ROUNDS: usize = 6;
/// One measurement at a time: another would be noise for it.
static ALONE: Mutex<()> = Mutex::const_new(());
/// How many letters one contact gets before it is asked to wait.
const LETTERS: usize = 3;

/// Somebody's cookies and a form, sent as a browser sends them, without following where the answer leads.
struct Sender {
    http: Http,
    cookies: String,
}

impl Sender {
    fn of(visitor: &Visitor) -> Self {
        let cookies: Vec<String> = visitor
            .cookies()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        Self {
            http: Http::new(),
            cookies: cookies.join("; "),
        }
    }

    /// How long the answer took, and its status.
    async fn send(&self, form: &Form) -> (Duration, u16) {
        let fields: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let begun = Instant::now();
        let answer = self
            .http
            .post_form(&form.action, &fields, &[("cookie", &self.cookies)])
            .await;
        (begun.elapsed(), answer.status)
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64()
}

/// Pairs of how long it took, with an account and without.
type Times = Vec<(Duration, Duration)>;

/// The ratio of the two kinds, printed.
fn ratio(what: &str, times: Times) -> f64 {
    let pairs = times.len();
    let (there, nowhere): (Vec<_>, Vec<_>) = times.into_iter().unzip();
    let (there, nowhere) = (median(there), median(nowhere));
    let (ratio, there_ms, nowhere_ms) = (there / nowhere, there * 1e3, nowhere * 1e3);
    println!(
        "{what}: {there_ms:.2} ms with an account, {nowhere_ms:.2} ms without, ratio {ratio:.2} over {pairs} pairs"
    );
    ratio
}

/// Measures until a round shows no difference.
async fn judge(what: &str, measure: impl AsyncFn() -> Times) {
    let _alone = ALONE.lock().await;
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let ratio = ratio(what, measure().await);
        if (1.0 / APART..APART).contains(&ratio) {
            return;
        }
        ratios.push(ratio);
    }
    panic!("{what}: an account shows in the time of the answer, by the ratios {ratios:.2?}");
}

/// Contacts that lead to an account, and as many that lead nowhere.
fn contacts(demo: &Demo, twelve: bool) -> Vec<(String, String)> {
    let info = demo.info();
    let active = info.accounts.iter().filter(|one| one.status == "active");
    let mut known: Vec<String> = active
        .flat_map(|one| [one.email.clone(), one.phone.clone()])
        .flatten()
        .filter(|contact| !contact.is_empty())
        .collect();
    if twelve {
        for at in known.len()..12 {
            let email = format!("known{at}@example.com");
            demo.command_json(&["account", "add", "--nickname", "Known", "--email", &email]);
            known.push(email);
        }
    }
    let nowhere = |(at, contact): (usize, &String)| {
        if contact.contains('@') {
            format!("nobody{at}@example.com")
        } else {
            format!("+86139{at:08}")
        }
    };
    let strangers: Vec<String> = known.iter().enumerate().map(nowhere).collect();
    known.into_iter().zip(strangers).collect()
}

/// The first form of a page, and a browser that has it.
async fn form(demo: &Demo, path: &str, field: &str) -> (Sender, Form) {
    let mut visitor = Visitor::new(demo);
    let page = visitor.open(demo.account(path)).await.page();
    let form = page.form_with(field).expect("the form");
    (Sender::of(&visitor), form)
}

/// Sends both, the one with the account first in every other turn.
async fn pair(
    known: (&Sender, &Form),
    stranger: (&Sender, &Form),
    turn: usize,
    status: u16,
) -> (Duration, Duration) {
    let (there, nowhere) = if turn.is_multiple_of(2) {
        let there = known.0.send(known.1).await;
        (there, stranger.0.send(stranger.1).await)
    } else {
        let nowhere = stranger.0.send(stranger.1).await;
        (known.0.send(known.1).await, nowhere)
    };
    assert_eq!((there.1, nowhere.1), (status, status), "{}", known.1.action);
    (there.0, nowhere.0)
}

/// Asks for letters to contacts of both kinds in turn.
async fn letters(path: &str, field: &str) -> Times {
    let demo = Demo::start(&[]);
    let contacts = contacts(&demo, true);
    let (sender, form) = form(&demo, path, field).await;
    // What a first request sets up is nobody's time.
    sender.send(&form.clone().set(field, "warm@example.com")).await;
    let mut times = Vec::new();
    for turn in 0..LETTERS {
        for (at, (known, stranger)) in contacts.iter().enumerate() {
            let (known, stranger) = (form.clone().set(field, known), form.clone().set(field, stranger));
            times.push(pair((&sender, &known), (&sender, &stranger), at + turn, 303).await);
        }
    }
    times
}

#[tokio::test]
async fn pw4_asking_for_a_code_to_sign_up_takes_as_long_for_a_taken_contact() {
    judge("a code to sign up", async || letters("/sign-up", "contact").await).await;
}

#[tokio::test]
async fn pw4_asking_for_a_code_to_recover_takes_as_long_for_nobody() {
    judge("a code to recover", async || letters("/recover", "login").await).await;
}

#[tokio::test]
async fn pw4_asking_for_a_code_to_sign_in_takes_as_long_for_nobody() {
    judge("a code to sign in", async || {
        letters("/sign-in/by-code", "login").await
    })
    .await;
}

/// Types wrong codes at challenges of both kinds in turn.
async fn wrong_codes(path: &str, field: &str) -> Times {
    let demo = Demo::start(&[]);
    let mut times = Vec::new();
    for (at, (known, stranger)) in contacts(&demo, false).iter().enumerate() {
        let known = challenged(&demo, path, field, known).await;
        let stranger = challenged(&demo, path, field, stranger).await;
        // Four wrong ones, so that none of them is the last.
        for turn in 0..4 {
            times.push(pair((&known.0, &known.1), (&stranger.0, &stranger.1), at + turn, 422).await);
        }
    }
    times
}

/// A browser with the form of a code, and a wrong one typed.
async fn challenged(demo: &Demo, path: &str, field: &str, contact: &str) -> (Sender, Form) {
    let mut visitor = Visitor::new(demo);
    let page = visitor.open(demo.account(path)).await.page();
    let first = page.form_with(field).expect("the form").set(field, contact);
    let page = visitor.submit(first).await.page();
    let form = page.form_with("otp").expect("the form of the code");
    (Sender::of(&visitor), form.set("otp", "x"))
}

/// Types wrong passwords for accounts that there are and for others, in turn.
async fn wrong_passwords() -> Times {
    let demo = Demo::start(&[]);
    let (sender, form) = form(&demo, "/sign-in", "password").await;
    let form = form.set("password", "wrong password");
    sender.send(&form.clone().set("login", "warm@example.com")).await;
    let mut times = Vec::new();
    // Fewer than an account's limit, which counts for all its names.
    for turn in 0..4 {
        for (at, (known, stranger)) in contacts(&demo, false).iter().enumerate() {
            let (known, stranger) = (
                form.clone().set("login", known),
                form.clone().set("login", stranger),
            );
            times.push(pair((&sender, &known), (&sender, &stranger), at + turn, 422).await);
        }
    }
    times
}

#[tokio::test]
async fn pw4_a_wrong_code_takes_as_long_for_nobody() {
    let pages = [
        ("/sign-up", "contact"),
        ("/recover", "login"),
        ("/sign-in/by-code", "login"),
    ];
    for (path, field) in pages {
        let what = format!("a wrong code at {path}");
        judge(&what, async || wrong_codes(path, field).await).await;
    }
}

#[tokio::test]
async fn pw4_a_wrong_password_takes_as_long_for_nobody() {
    judge("a wrong password", wrong_passwords).await;
}
