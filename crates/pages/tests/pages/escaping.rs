//! AZ15: whatever a person, an app or a request put into a view, it is text on the page and never markup.

use setaria_pages::{
    AccountLine, AddressLine, AppLine, Brand, CheckPassword, ChooseAccount, Chrome, Consent, DemoLogin,
    ErrorPage, Home, Locale, Page, Pager, Permission, Problem, SignIn, SignedOut, Theme,
};

use crate::walk::{skeleton, walk};

mod area;
mod ways;

const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "</title></textarea></script><svg onload=alert(1)>",
    "<!--",
    "&lt;script&gt;",
    "{{ 7 * 7 }}{ $app }{% raw %}",
    "\u{E000}0\u{E000}<b>",
    "\u{202E}gnp.exe\u{0}\r\n<a href=//evil.example>",
];

/// Every string of the view becomes the text.
trait Fill: Page + Clone {
    fn fill(&mut self, text: &str);
}

fn chrome(chrome: &mut Chrome, text: &str) {
    let Chrome {
        locale: _,
        theme: _,
        csrf,
        whose,
        here,
        signed_in: _,
        who,
        brand: Brand { name, .. },
    } = chrome;
    (*csrf, *here, *name) = (text.into(), format!("/{text}"), text.into());
    (*whose, *who) = (Some(text.into()), Some(text.into()));
}

fn app(app: &mut AppLine, text: &str) {
    let AppLine {
        name,
        developer,
        host,
    } = app;
    (*name, *developer, *host) = (text.into(), text.into(), text.into());
}

fn account(account: &mut AccountLine, text: &str) {
    let AccountLine {
        user_id: _,
        nickname,
        hint,
        icon_url,
    } = account;
    (*nickname, *hint, *icon_url) = (text.into(), text.into(), text.into());
}

fn address(line: &mut AddressLine, text: &str) {
    let AddressLine { address, location } = line;
    *address = text.into();
    if let Some(city) = location.as_mut().and_then(|location| location.city.as_mut()) {
        *city = text.into();
    }
}

fn pager(pager: &mut Pager, text: &str) {
    for url in [&mut pager.newest, &mut pager.older].into_iter().flatten() {
        *url = text.into();
    }
}

fn permission(permission: &mut Permission, text: &str) {
    let Permission {
        scope: _,
        name,
        shared,
        optional: _,
        ticked: _,
        new: _,
        already: _,
    } = permission;
    *name = text.into();
    if let Some(shared) = shared {
        *shared = text.into();
    }
}

fn note(note: &mut DemoLogin, text: &str) {
    let DemoLogin { login, password, who } = note;
    (*login, *password, *who) = (text.into(), text.into(), text.into());
}

impl Fill for SignIn {
    fn fill(&mut self, text: &str) {
        let Self {
            chrome: frame,
            login,
            error: _,
            passkey,
            app: line,
            flow,
            other_accounts: _,
            sign_up: _,
            notes,
        } = self;
        chrome(frame, text);
        *login = text.into();
        passkey.iter_mut().for_each(|ask| {
            (ask.options, ask.challenge) = (text.into(), text.into());
        });
        line.iter_mut().for_each(|line| app(line, text));
        flow.iter_mut().for_each(|flow| *flow = text.into());
        notes.iter_mut().for_each(|line| note(line, text));
    }
}

impl Fill for ChooseAccount {
    fn fill(&mut self, text: &str) {
        let Self {
            chrome: frame,
            accounts,
            app: line,
            flow,
        } = self;
        chrome(frame, text);
        accounts.iter_mut().for_each(|line| account(line, text));
        line.iter_mut().for_each(|line| app(line, text));
        flow.iter_mut().for_each(|flow| *flow = text.into());
    }
}

impl Fill for Consent {
    fn fill(&mut self, text: &str) {
        let Self {
            chrome: frame,
            app: line,
            account: who,
            permissions,
            hide_switch: _,
            remembered: _,
            flow,
        } = self;
        chrome(frame, text);
        app(line, text);
        account(who, text);
        permissions.iter_mut().for_each(|line| permission(line, text));
        *flow = text.into();
    }
}

impl Fill for CheckPassword {
    fn fill(&mut self, text: &str) {
        let Self {
            chrome: frame,
            app: line,
            account: who,
            login,
            known_account: _,
            error: _,
            flow,
        } = self;
        chrome(frame, text);
        app(line, text);
        who.iter_mut().for_each(|line| account(line, text));
        (*login, *flow) = (text.into(), text.into());
    }
}

impl Fill for ErrorPage {
    fn fill(&mut self, words: &str) {
        let Self {
            chrome: frame,
            problem,
            trace_id,
        } = self;
        chrome(frame, words);
        if let Problem::Protocol {
            status: _,
            number: _,
            text,
            hint,
        } = problem
        {
            (*text, *hint) = (words.into(), words.into());
        }
        trace_id.iter_mut().for_each(|id| *id = words.into());
    }
}

impl Fill for SignedOut {
    fn fill(&mut self, text: &str) {
        let Self { chrome: frame } = self;
        chrome(frame, text);
    }
}

impl Fill for Home {
    fn fill(&mut self, text: &str) {
        let Self {
            chrome: frame,
            links,
            notes,
        } = self;
        chrome(frame, text);
        links
            .iter_mut()
            .for_each(|link| (link.name, link.url) = (text.into(), text.into()));
        notes.iter_mut().for_each(|line| note(line, text));
    }
}

fn holds<P: Fill>() {
    // What is typed is escaped by the same code in every language; three scripts show that none of them gets around it.
    for locale in ["en", "zh-Hans", "ar"].into_iter().filter_map(Locale::parse) {
        let brand = Brand::named("Setaria");
        let frame = Chrome {
            locale,
            theme: Theme::Auto,
            csrf: "x".into(),
            whose: None,
            here: "/".into(),
            signed_in: true,
            who: None,
            brand,
        };
        for (state, mut view) in P::samples(&frame) {
            view.fill("harmless");
            let expected = skeleton(&view.render().unwrap());
            for payload in PAYLOADS {
                view.fill(payload);
                let html = view.render().unwrap();
                assert_eq!(skeleton(&html), expected, "{} {state} {payload}", P::NAME);
                let title = &walk(&html).into_iter().find(|tag| tag.is("title")).unwrap().text;
                assert!(
                    title.contains(payload),
                    "{} {state}: it is shown as it is: {title}",
                    P::NAME
                );
            }
        }
    }
}

#[test]
fn az15_payloads_stay_text_on_every_page() {
    holds::<SignIn>();
    holds::<ChooseAccount>();
    holds::<Consent>();
    holds::<CheckPassword>();
    holds::<ErrorPage>();
    holds::<SignedOut>();
    holds::<Home>();
}

#[test]
fn az15_return_to_never_leaves_this_server() {
    let brand = Brand::named("Setaria");
    let frame = Chrome {
        locale: Locale::default(),
        theme: Theme::Auto,
        csrf: "x".into(),
        whose: None,
        here: "//evil.example/".into(),
        signed_in: false,
        who: None,
        brand,
    };
    let html = SignedOut { chrome: frame }.render().unwrap();
    assert!(html.contains("name=\"return_to\" value=\"/\"") && !html.contains("evil.example"));
}
