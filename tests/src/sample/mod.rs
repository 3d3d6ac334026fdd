//! Random valid documents, made from the schema model alone: what the bindings are judged by.
//!
//! In: a [`Schema`], a seed, and the name of a global element or a type. Out: a [`Node`], which becomes a
//! document by [`Node::to_xml`]. Nothing here uses the generated Rust; where the bindings leave out on purpose what
//! the schema allows, it is named (`grammar::PLAIN`). [`Coverage`] counts what has been
//! visited of all that can be; what has come least often is chosen first, so that few documents visit all.

mod content;
mod coverage;
mod goal;
mod grammar;
mod mutate;
mod node;
mod outside;
mod values;

use std::rc::Rc;

use ews_codegen::schema::{ComplexType, Name, Schema};
use fastrand::Rng;

use self::goal::Goal;

pub use self::coverage::Coverage;
pub use self::grammar::Grammar;
pub use self::mutate::{Kind, Mutation, Site, sites};
pub use self::node::{Attribute, Content, Node};
pub use self::outside::{Outside, of_simple};

/// How many elements a document may have, and how deep it may nest, before only what is required follows, and
/// what has never been visited.
const SHORT: (usize, usize) = (40, 9);

/// The same before what is required follows in any case.
const SPENT: (usize, usize) = (400, 30);

/// How a document leads to something.
struct Way<'s> {
    owner: String,
    or_derived: bool,
    /// None where the document is of that itself.
    goal: Option<Rc<Goal<'s>>>,
    root: Name,
}

/// Makes documents.
pub struct Sampler<'s> {
    grammar: &'s Grammar<'s>,
    /// What documents are of.
    roots: Vec<Name>,
    seed: u64,
    random: Rng,
    /// What has been visited so far.
    pub coverage: Coverage,
    /// How many elements the document has so far.
    count: usize,
    depth: usize,
    /// What the document is to lead to.
    goal: Option<Rc<Goal<'s>>>,
    /// The way that was looked for last.
    last: Option<Way<'s>>,
    /// How far from there the type is that the document is in.
    here: usize,
    /// The response message of the document's own operation: the bindings keep others as they are.
    own: Option<Name>,
    /// Whether the document may have others too.
    has_others: bool,
    /// The label of the one thing that a document has beside what is required.
    only: Option<String>,
    /// Whether it has that: then it is asked for no more.
    has_it: bool,
    /// Whether the document is in something that is kept as it is: that is no visit.
    is_kept: bool,
}

impl<'s> Sampler<'s> {
    /// Starts with what documents are to be of, and a seed: the same seed makes the same documents.
    pub fn new(grammar: &'s Grammar<'s>, roots: Vec<Name>, seed: u64) -> Self {
        Self {
            grammar,
            coverage: Coverage::new(grammar, &roots),
            roots,
            seed,
            random: Rng::with_seed(seed),
            count: 0,
            depth: 0,
            goal: None,
            last: None,
            here: usize::MAX,
            own: None,
            has_others: false,
            only: None,
            has_it: false,
            is_kept: false,
        }
    }

    /// One of the documents of a global element or a type, by its number.
    pub fn sample(&mut self, name: &Name, number: u64) -> Node {
        self.has_others = true;
        let document = self.own_sample(name, number);
        self.has_others = false;
        document
    }

    /// One of the documents by its number, without response messages of other operations.
    pub fn own_sample(&mut self, name: &Name, number: u64) -> Node {
        self.random = Rng::with_seed(self.seed.wrapping_mul(1_000_003).wrapping_add(number));
        self.document(name)
    }

    /// Whether a label is what the document is still to have.
    fn is_wanted(&self, label: &str) -> bool {
        !self.has_it && self.only.as_deref() == Some(label)
    }

    fn visit(&mut self, label: &str) {
        self.has_it |= self.is_wanted(label);
        if !self.is_kept {
            self.coverage.visit(label);
        }
    }

    fn schema(&self) -> &'s Schema {
        self.grammar.schema
    }

    /// A document that leads to what a label of [`Coverage::missing`] is about, and the root that it is of.
    ///
    /// # Panics
    /// When no root leads there.
    pub fn document_toward(&mut self, label: &str, number: u64) -> (Name, Node) {
        self.random = Rng::with_seed(self.seed.wrapping_add(number));
        let owner = label.split([' ', '/']).nth(1).unwrap_or("");
        // Types that derive from the owner have the same parts, but for what `xsi:type` says.
        let or_derived = !label.starts_with("xsi:type");
        let is_it = |way: &Way<'_>| way.owner == owner && way.or_derived == or_derived;
        let way = self.last.take().filter(is_it).unwrap_or_else(|| self.way_to(owner, or_derived));
        self.goal.clone_from(&way.goal);
        let (document, root) = (self.document(&way.root), way.root.clone());
        self.goal = None;
        self.last = Some(way);
        (root, document)
    }

    fn way_to(&self, owner: &str, or_derived: bool) -> Way<'s> {
        let way = |root: &Name, goal| Way { owner: owner.to_owned(), or_derived, goal, root: root.clone() };
        let of = |name: &&Name| name.to_string() == owner;
        if let Some(root) = self.roots.iter().find(of) {
            return way(root, None);
        }
        let mut names = self.schema().types.keys().chain(self.schema().groups.keys());
        let name = names.find(of).or_else(|| self.with_attributes_of(owner));
        let goal = Goal::new(self.grammar, name.unwrap_or_else(|| panic!("no {owner}")), or_derived);
        let nearest = self.roots.iter().min_by_key(|root| self.distance_of_root(&goal, root));
        way(nearest.unwrap_or_else(|| panic!("no way to {owner}")), Some(Rc::new(goal)))
    }

    /// A type with the attributes of a group.
    fn with_attributes_of(&self, group: &str) -> Option<&'s Name> {
        let has =
            |complex: &ComplexType| complex.attributes.groups.iter().any(|name| name.to_string() == group);
        self.schema().types.keys().find(|name| self.schema().complex(name).is_some_and(has))
    }

    /// A document that has what a label is about, and beside that only what is required.
    pub fn document_of_only(&mut self, label: &str) -> (Name, Node) {
        (self.only, self.has_it) = (Some(label.to_owned()), false);
        let document = self.document_toward(label, 0);
        self.only = None;
        document
    }

    fn distance_of_root(&self, goal: &Goal<'s>, root: &Name) -> usize {
        let Some(element) = self.schema().elements.get(root) else { return goal.distance(root) };
        // An operation's response leads to its own messages only, though its type has those of all.
        match self.grammar.own_message(root) {
            Some(message) => goal.distance_of_type(self.grammar, message),
            None => goal.distance_of_type(self.grammar, &element.type_ref),
        }
    }

    /// A document of a global element, or of an element that has a type's name where there is none.
    ///
    /// # Panics
    /// When the schema has neither.
    fn document(&mut self, name: &Name) -> Node {
        (self.count, self.depth) = (0, 0);
        self.own = Some(Name::new(name.namespace, format!("{}Message", name.local)));
        if let Some(element) = self.schema().elements.get(name) {
            self.visit(&format!("element {name}"));
            return self.element(element, &name.to_string());
        }
        let (name, _) = self.schema().types.get_key_value(name).unwrap_or_else(|| panic!("no {name}"));
        let mut node = Node::new(name.clone());
        self.named(&mut node, name);
        node
    }
}
