//! Random valid documents, made from the schema model alone: what the bindings are judged by.
//!
//! In: a [`Schema`], a seed, and the name of a global element or a type. Out: a [`Node`], which becomes a
//! document by [`Node::to_xml`]. Nothing here uses the generated Rust; where the bindings leave out on purpose what
//! the schema allows, it is named (`facts::PLAIN`). [`Coverage`] counts what has been
//! visited of all that can be; what has come least often is chosen first, so that few documents visit all.

mod content;
mod coverage;
mod facts;
mod goal;
mod mutate;
mod node;
mod values;

use ews_codegen::schema::{Name, Schema};
use fastrand::Rng;

use self::goal::Goal;

pub use self::coverage::Coverage;
pub use self::facts::Facts;
pub use self::mutate::{Kind, Mutation, mutate};
pub use self::node::{Content, Node};

/// How many elements a document may have, and how deep it may nest, before only what is required follows, and
/// what has never been visited.
const SHORT: (usize, usize) = (40, 9);

/// The same before what is required follows in any case.
const SPENT: (usize, usize) = (400, 30);

/// Makes documents.
pub struct Sampler<'s> {
    facts: &'s Facts<'s>,
    random: Rng,
    /// What has been visited so far.
    pub coverage: Coverage,
    /// How many elements the document has so far.
    count: usize,
    depth: usize,
    /// What the document is to lead to.
    goal: Option<Goal<'s>>,
    /// How far from there the type is that the document is in.
    here: usize,
    /// The element to take wherever it is one of several.
    wanted: Option<Name>,
}

impl<'s> Sampler<'s> {
    /// Starts with a seed: the same seed makes the same documents.
    pub fn new(facts: &'s Facts<'s>, coverage: Coverage, seed: u64) -> Self {
        Self {
            facts,
            random: Rng::with_seed(seed),
            coverage,
            count: 0,
            depth: 0,
            goal: None,
            here: usize::MAX,
            wanted: None,
        }
    }

    /// Starts the randomness anew, for the next document.
    pub fn reseed(&mut self, seed: u64) {
        self.random = Rng::with_seed(seed);
    }

    fn schema(&self) -> &'s Schema {
        self.facts.schema
    }

    /// A document that leads to what a label of [`Coverage::missing`] is about, and the root that it is of.
    ///
    /// # Panics
    /// When no root leads there.
    pub fn document_toward(&mut self, label: &str, roots: &[Name]) -> (Name, Node) {
        let owner = label.split([' ', '/']).nth(1).unwrap_or("");
        let of = |name: &&Name| name.to_string() == owner;
        if let Some(root) = roots.iter().find(of) {
            return (root.clone(), self.document(root));
        }
        let mut names = self.schema().types.keys().chain(self.schema().groups.keys());
        let name = names.find(of).unwrap_or_else(|| panic!("no {owner}"));
        let goal = Goal::new(self.facts, name, !label.starts_with("xsi:type"));
        let distance = |root: &&Name| match self.schema().elements.get(root) {
            Some(element) => goal.distance_of_type(self.facts, &element.type_ref),
            None => goal.distance(root),
        };
        let root = roots.iter().min_by_key(distance).unwrap_or_else(|| panic!("no way to {owner}"));
        self.goal = Some(goal);
        let document = self.document(root);
        self.goal = None;
        (root.clone(), document)
    }

    /// A document in which one element is taken wherever it is one of several.
    pub fn document_with(&mut self, name: &Name, wanted: Name) -> Node {
        self.wanted = Some(wanted);
        let document = self.document(name);
        self.wanted = None;
        document
    }

    /// A document of a global element, or of an element that has a type's name where there is none.
    ///
    /// # Panics
    /// When the schema has neither.
    pub fn document(&mut self, name: &Name) -> Node {
        (self.count, self.depth) = (0, 0);
        if let Some(element) = self.schema().elements.get(name) {
            self.coverage.visit(&format!("element {name}"));
            return self.element(element, &name.to_string());
        }
        let (name, _) = self.schema().types.get_key_value(name).unwrap_or_else(|| panic!("no {name}"));
        let mut node = Node::new(name.clone());
        self.named(&mut node, name);
        node
    }
}
