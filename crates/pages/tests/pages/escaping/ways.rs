//! AZ15 on the pages of sign-up, and on letters.

use setaria_pages::{
    EnterCode, FollowLink, Inbox, Locale, Recover, RecoverPassword, RecoverSecond, RecoverWait, SignUp,
    SignUpFinish, WaitSays, letters,
};

use super::{Fill, PAYLOADS, address, app, chrome, holds};
use crate::walk::skeleton;

impl Fill for SignUp {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.contact = text.into();
        self.app.iter_mut().for_each(|line| app(line, text));
        for field in [&mut self.flow, &mut self.invitation].into_iter().flatten() {
            *field = text.into();
        }
    }
}

impl Fill for EnterCode {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        (self.back, self.sent_to, self.step) = (text.into(), text.into(), text.into());
    }
}

impl Fill for FollowLink {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        if !self.token.is_empty() {
            (self.token, self.contact) = (text.into(), text.into());
        }
    }
}

impl Fill for SignUpFinish {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for field in [
            &mut self.contact,
            &mut self.nickname,
            &mut self.region,
            &mut self.step,
        ] {
            *field = text.into();
        }
    }
}

impl Fill for Inbox {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for letter in &mut self.letters {
            (letter.id, letter.to, letter.text) = (text.into(), text.into(), text.into());
            letter
                .subject
                .iter_mut()
                .for_each(|subject| *subject = text.into());
        }
    }
}

impl Fill for Recover {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.login = text.into();
        self.flow.iter_mut().for_each(|flow| *flow = text.into());
    }
}

impl Fill for RecoverSecond {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.step = text.into();
    }
}

impl Fill for RecoverPassword {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        (self.login, self.step) = (text.into(), text.into());
    }
}

impl Fill for RecoverWait {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        if let WaitSays::CallOff(token) = &mut self.says {
            *token = text.into();
        }
    }
}

#[test]
fn az15_payloads_stay_text_on_every_page_of_sign_up_and_recovery() {
    holds::<Recover>();
    holds::<RecoverSecond>();
    holds::<RecoverPassword>();
    holds::<RecoverWait>();
    holds::<SignUp>();
    holds::<EnterCode>();
    holds::<FollowLink>();
    holds::<SignUpFinish>();
    holds::<Inbox>();
}

#[test]
fn az15_payloads_stay_text_in_every_letter_and_never_break_its_subject() {
    for (name, letter) in letters(Locale::default()) {
        let filled = |text: &str| {
            let mut letter = letter.clone();
            letter.brand.name = text.into();
            fill(&mut letter.says, text);
            letter.written().unwrap()
        };
        let expected = skeleton(&filled("harmless").html);
        for payload in PAYLOADS {
            let written = filled(payload);
            assert_eq!(skeleton(&written.html), expected, "{name} {payload}");
            assert!(!written.subject.contains(['\r', '\n']), "{name} {payload}");
        }
    }
}

fn fill(says: &mut setaria_pages::Says, text: &str) {
    use setaria_pages::{News, Says};
    match says {
        Says::Code { code, link, .. } => {
            *code = text.into();
            link.iter_mut().for_each(|link| *link = text.into());
        }
        Says::AlreadyRegistered { link } => *link = text.into(),
        Says::Changed {
            news,
            nickname,
            browser,
            address: from,
            link,
            ..
        } => {
            (*nickname, *browser, *link) = (text.into(), text.into(), text.into());
            address(from, text);
            if let News::PasskeyAdded(word) | News::PasskeyRemoved(word) | News::ContactAdded(word) = news {
                *word = text.into();
            }
        }
        Says::AccountClosed { app, open_id } => (*app, *open_id) = (text.into(), text.into()),
    }
}
