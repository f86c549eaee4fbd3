//! AZ15 on the pages of one's own account.

use setaria_identity::activity::Event;
use setaria_pages::account::{
    Activity, Apps, Closing, ContactAsk, ContactCode, Contacts, Devices, Friends, Overview, Password,
    Picture, Profile,
};

use super::{Fill, account, address, chrome, holds, pager, permission};

impl Fill for Overview {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        account(&mut self.account, text);
        self.picture_url = text.into();
    }
}

impl Fill for Profile {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for field in [&mut self.picture_url, &mut self.nickname, &mut self.region] {
            *field = text.into();
        }
    }
}

impl Fill for Picture {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        (self.whole_url, self.square_url) = (text.into(), text.into());
    }
}

impl Fill for Devices {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for session in &mut self.sessions {
            (session.id, session.browser) = (text.into(), text.into());
            address(&mut session.address, text);
        }
        pager(&mut self.pager, text);
    }
}

impl Fill for Apps {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for access in &mut self.apps {
            (access.name, access.developer) = (text.into(), text.into());
            access
                .permissions
                .iter_mut()
                .for_each(|line| permission(line, text));
        }
    }
}

impl Fill for Contacts {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.typed = text.into();
        for line in &mut self.contacts {
            (line.value, line.remove_url, line.prefer_url) = (text.into(), text.into(), text.into());
        }
    }
}

impl Fill for ContactCode {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        (self.contact, self.step) = (text.into(), text.into());
    }
}

impl Fill for Friends {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.typed.1 = text.into();
        self.named.iter_mut().for_each(|one| *one = text.into());
        for (name, from) in &mut self.requests {
            *name = text.into();
            account(from, text);
        }
        for person in self.friends.iter_mut().chain(&mut self.blocked) {
            account(person, text);
        }
        for asked in &mut self.asked {
            (asked.id, asked.asked_as) = (text.into(), text.into());
        }
        pager(&mut self.friends_pager, text);
        pager(&mut self.blocked_pager, text);
    }
}

impl Fill for Closing {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        if let Some(half) = &mut self.half {
            *half = text.into();
        }
    }
}

impl Fill for Password {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        self.login = text.into();
    }
}

impl Fill for ContactAsk {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        (self.contact, self.contact_id) = (text.into(), text.into());
    }
}

impl Fill for Activity {
    fn fill(&mut self, text: &str) {
        chrome(&mut self.chrome, text);
        for entry in &mut self.entries {
            entry.browser = text.into();
            address(&mut entry.address, text);
            fill_event(&mut entry.event, text);
        }
        pager(&mut self.pager, text);
    }
}

fn fill_event(event: &mut Event, text: &str) {
    match event {
        Event::ContactAdded { contact: word }
        | Event::ContactRemoved { contact: word }
        | Event::PrimaryChanged { contact: word }
        | Event::PasskeyAdded { name: word }
        | Event::PasskeyRemoved { name: word }
        | Event::AppAllowed { app: word }
        | Event::AppRemoved { app: word }
        | Event::PasswordConfirmed { app: word }
        | Event::FriendAdded { nickname: word }
        | Event::FriendRemoved { nickname: word }
        | Event::FriendBlocked { nickname: word }
        | Event::OperatorActed { act: word } => *word = text.into(),
        _ => {}
    }
}

#[test]
fn az15_payloads_stay_text_on_every_page_of_an_account() {
    holds::<Overview>();
    holds::<Profile>();
    holds::<Picture>();
    holds::<Contacts>();
    holds::<ContactCode>();
    holds::<ContactAsk>();
    holds::<Password>();
    holds::<Friends>();
    holds::<Closing>();
    holds::<Devices>();
    holds::<Apps>();
    holds::<Activity>();
}
