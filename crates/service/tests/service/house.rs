//! A house for a test: a store in a folder of its own, a clock that moves by hand, two people and an app.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use setaria_crypto::random::SystemRandom;
use setaria_crypto::seal::MasterKeys;
use setaria_identity::account::Role;
use setaria_identity::app::{Dialect, RedirectMode};
use setaria_identity::clock::{Clock, Entropy, Millis};
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::scope::ScopeSet;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::xiaomi::scope::ScopeRequest;
use setaria_service::authorize::{Answer, Pending, Request, Response, Step};
use setaria_service::exchange::{self, Presented};
use setaria_service::issue::Issued;
use setaria_service::keys::{KeyError, Keys};
use setaria_service::operate::{AccountAct, Act, AppAct, AppChange, Done, NewAccount, NewApp};
use setaria_service::proof::Outcome;
use setaria_service::sign_in::{Attempt, Browser, Live, SignedIn};
use setaria_service::{Origin, Service, Settings};
use setaria_store::{Options, Store};
use tempfile::TempDir;

pub(crate) const CALLBACK: &str = "https://app.example.com/callback";
pub(crate) const PASSWORD: &str = "golden-millet-1";

pub(crate) struct Hands(AtomicI64);

impl Clock for Hands {
    fn now(&self) -> Millis {
        self.0.load(Ordering::SeqCst)
    }
}

struct Chance;

impl Entropy for Chance {
    fn fill(&self, bytes: &mut [u8]) {
        SystemRandom.fill(bytes);
    }
}

pub(crate) struct House {
    pub(crate) service: Service,
    pub(crate) clock: Arc<Hands>,
    pub(crate) mei: AccountId,
    pub(crate) app: AppId,
    pub(crate) secret: String,
    pub(crate) folder: TempDir,
}

pub(crate) fn master(kid: &str, byte: u8) -> MasterKeys {
    MasterKeys::generate(kid, [byte; 32]).unwrap()
}

/// Opens what lies in a folder.
pub(crate) async fn open(folder: &Path, master: MasterKeys) -> Result<(Service, Arc<Hands>), KeyError> {
    let clock = Arc::new(Hands(AtomicI64::new(1_700_000_000_000)));
    let store = Store::open(Options::sqlite(folder.into()).at(clock.now())).unwrap();
    let keys = match Keys::load(&store, master, &Chance, clock.now()).await {
        Ok(keys) => keys,
        Err(error) => {
            store.shutdown().await;
            return Err(error);
        }
    };
    Ok((
        Service::new(store, keys, clock.clone(), Arc::new(Chance), Settings::default()),
        clock,
    ))
}

impl House {
    pub(crate) async fn build() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (service, clock) = open(folder.path(), master("k1", 1)).await.unwrap();
        let mei = account(&service, "Mei", "mei@example.com", Role::User).await;
        account(&service, "Dev", "dev@example.com", Role::Developer).await;
        let new = NewApp {
            app_id: None,
            name: "Photo Frame".into(),
            developer: Some("dev@example.com".into()),
            redirect_uris: vec![CALLBACK.into()],
            redirect_mode: RedirectMode::Exact,
            dialect: Dialect::Xiaomi,
            scopes: ["1", "2", "3", "4", "6"].map(Into::into).to_vec(),
        };
        let Done::App(view) = service.operate(Act::App(AppAct::Add(new))).await.unwrap() else {
            panic!("no app")
        };
        Self {
            service,
            clock,
            mei,
            app: view.app_id,
            secret: view.app_secret.unwrap(),
            folder,
        }
    }

    /// Moves the clock on.
    pub(crate) fn pass(&self, ms: Millis) {
        self.clock.0.fetch_add(ms, Ordering::SeqCst);
    }

    pub(crate) async fn set(&self, change: AppChange) {
        let act = AppAct::Set {
            app_id: self.app,
            change: Box::new(change),
        };
        assert!(matches!(
            self.service.operate(Act::App(act)).await.unwrap(),
            Done::App(_)
        ));
    }

    pub(crate) fn attempt(&self, login: &str, password: &str) -> Attempt {
        Attempt {
            login: login.into(),
            password: password.into(),
            origin: Origin {
                source: "192.0.2.1".into(),
                browser: Browser {
                    id: "a-browser".into(),
                    known: Vec::new(),
                    trusted: Vec::new(),
                },
                user_agent: "test".into(),
            },
        }
    }

    /// Signs in by password, where that is enough.
    pub(crate) async fn signed_in(&self, login: &str) -> SignedIn {
        match self.service.sign_in(self.attempt(login, PASSWORD)).await {
            Ok(Outcome::SignedIn(signed_in)) => signed_in,
            _ => panic!("{login} is not signed in"),
        }
    }

    pub(crate) async fn live(&self) -> Vec<Live> {
        let signed_in = self.signed_in("mei@example.com").await;
        self.service.live_sessions(vec![signed_in.handle]).await.unwrap()
    }

    pub(crate) async fn pending(&self, scope: &str, skip: bool) -> Pending {
        let redirect = RedirectUri::parse(CALLBACK).unwrap();
        let known = self
            .service
            .authorize_target(self.app, Dialect::Xiaomi, &redirect)
            .await
            .unwrap()
            .unwrap();
        let request = Request {
            response: Response::Code,
            scope: ScopeRequest::parse(scope),
            state: None,
            skip_confirm: Some(skip),
            hide_switch: false,
            device_id: None,
        };
        self.service.authorize_begin(&known, &redirect, request).unwrap()
    }

    /// Mei allows the app everything it asks for.
    pub(crate) async fn code(&self, scope: &str) -> String {
        let pending = self.pending(scope, false).await;
        let Step::Consent(question) = self
            .service
            .next_step(&pending, &self.live().await)
            .await
            .unwrap()
            .unwrap()
        else {
            panic!("no question")
        };
        let ticked: ScopeSet = question.requested.clone();
        match self
            .service
            .allow(&pending, &question, &ticked, &Origin::default())
            .await
            .unwrap()
        {
            Some(Answer::Code(code)) => code,
            _ => panic!("no code"),
        }
    }

    pub(crate) async fn exchange(&self, presents: Presented) -> Result<Issued, exchange::Refused> {
        let request = exchange::Request {
            app: self.app,
            dialect: Dialect::Xiaomi,
            secret: self.secret.clone(),
            redirect: Some(RedirectUri::parse(CALLBACK).unwrap()),
            presents,
            by_get: false,
        };
        self.service.exchange(request).await
    }

    pub(crate) async fn redeem(&self, code: &str) -> Result<Issued, exchange::Refused> {
        self.exchange(Presented::Code(code.into())).await
    }

    pub(crate) async fn refresh(&self, token: &str) -> Result<Issued, exchange::Refused> {
        self.exchange(Presented::RefreshToken(token.into())).await
    }
}

pub(crate) async fn account(service: &Service, nickname: &str, email: &str, role: Role) -> AccountId {
    let new = NewAccount {
        user_id: None,
        nickname: nickname.into(),
        password: Some(PASSWORD.into()),
        email: Some(email.into()),
        phone: None,
        role,
    };
    match service.operate(Act::Account(AccountAct::Add(new))).await.unwrap() {
        Done::Account(view) => view.user_id,
        other => panic!("{other:?}"),
    }
}
