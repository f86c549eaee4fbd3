//! Several nodes on one PostgreSQL: what one did holds on the others, and how soon (issue 3, part 2; faults F16, F17, F22, F23,
//! F24).
//!
//! Owns: three nodes for a test. Without PostgreSQL a test prints why it is not run.

mod drain;
mod hold;
mod partition;
mod race;
mod spread;
mod upgrade;

use setaria_testkit::{App, Database, Nodes, Postgres, RelyingParty, Tokens, Visitor};

/// How soon what one node revoked must be refused on all others, also when the network fails (docs/operating/faults.md).
const BOUND_MS: u128 = 2_000;

/// A fresh database on the server that the tests share; printed as not run where there is none.
fn database() -> Option<Database> {
    match Postgres::shared() {
        Ok(server) => Some(server.database()),
        Err(why) => {
            println!("not run: {why}");
            None
        }
    }
}

/// Somebody takes an app's access away, which ends its tokens.
async fn remove_app(nodes: &Nodes, visitor: &Visitor, app: &App) {
    let mut visitor = visitor.clone();
    let page = visitor.open(nodes.as_ref().account("/account/apps")).await.page();
    let mut forms = page.forms().into_iter();
    let form = forms.find(|form| form.action.ends_with("/apps/remove"));
    let form = form.unwrap_or_else(|| panic!("no way to remove the app: {}", page.words()));
    visitor.submit(form.press("app", &app.app_id.to_string())).await;
}

/// Three nodes on one database, which goes last.
struct Three {
    nodes: Nodes,
    app: App,
    _database: Database,
}

impl Three {
    fn start() -> Option<Self> {
        let database = database()?;
        let url = database.url();
        let nodes = Nodes::start(&[url.clone(), url.clone(), url]);
        Some(Self {
            app: nodes.as_ref().app("exact").clone(),
            nodes,
            _database: database,
        })
    }

    /// The app at a node.
    fn app(&self, node: usize) -> RelyingParty {
        self.nodes.app(node, &self.app)
    }

    /// A code for the first user, all of it at one node.
    async fn code(&self, visitor: &mut Visitor, node: usize) -> String {
        let url = self.app(node).authorize_url(&[("skip_confirm", "true")]);
        visitor.consent(&url, self.nodes.as_ref().mei()).await.code()
    }

    /// A fresh pair of tokens.
    async fn tokens(&self, visitor: &mut Visitor, node: usize) -> Tokens {
        let code = self.code(visitor, node).await;
        self.app(node).tokens(&code).await
    }
}
