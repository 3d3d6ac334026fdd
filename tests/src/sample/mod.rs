//! Random valid documents, made from the schema alone. The bindings are tested against them.
//!
//! A [`Sampler`] takes a [`Schema`], a seed, and the name of a global element or type. It returns an [`Element`], and
//! [`Element::to_xml`] writes it as a document. Nothing here uses the generated Rust. Where the bindings deliberately
//! support less than the schema allows, a constant names the exception (`polymorphism::NOT_POLYMORPHIC`).
//!
//! [`Coverage`] counts visits of declarations, enumeration values and other components, each under a label. The
//! sampler prefers labels without a visit, so that few documents visit the whole schema.

mod choose;
mod content;
mod coverage;
mod distance;
mod element;
mod facets;
mod grammar;
mod invalid;
mod mutate;
mod particles;
mod parts;
mod polymorphism;
mod reach;
mod uses;
mod values;

use std::rc::Rc;

use ews_codegen::schema::{ComplexType, Name, Schema};
use fastrand::Rng;

use self::distance::Distances;

pub use self::coverage::Coverage;
pub use self::element::{Attribute, Content, Element};
pub use self::grammar::Grammar;
pub use self::invalid::{InvalidText, invalid_texts_of_simple};
pub use self::mutate::{Kind, Mutation, Site, sites};
pub use self::parts::Part;

/// The size of a document: its number of elements, and the depth of the current element.
struct Size {
    elements: usize,
    depth: usize,
}

/// The size above which a document gets only required content and labels without a visit.
const SOFT_LIMIT: Size = Size { elements: 40, depth: 9 };

/// The size above which a document gets only required content.
const HARD_LIMIT: Size = Size { elements: 400, depth: 30 };

/// The shortest path from one of the roots to an owner: a type, a group, or a root.
struct Route<'s> {
    /// The owner's name.
    owner: String,
    /// `true` if types that derive from the owner may take its place.
    or_derived: bool,
    /// The distances to the owner; `None` if the owner is the root.
    distances: Option<Rc<Distances<'s>>>,
    /// The root.
    root: Name,
}

/// A generator of documents.
pub struct Sampler<'s> {
    grammar: &'s Grammar<'s>,
    /// The names of the documents' root elements, or of their types.
    roots: Vec<Name>,
    seed: u64,
    random: Rng,
    /// The visits so far.
    pub coverage: Coverage,
    /// The size of the current document.
    size: Size,
    /// The distances to the type or group that the current document must contain, until it is entered.
    target: Option<Rc<Distances<'s>>>,
    /// The distance from the current type to the target.
    distance_here: usize,
    /// The route found last.
    last_route: Option<Route<'s>>,
    /// The name of the response message of the document's operation. The bindings keep other messages as raw XML.
    own_message: Option<Name>,
    /// `true` if the document may contain messages of other operations.
    allows_other_messages: bool,
    /// The label to which the document adds only required content, if there is one.
    only_label: Option<String>,
    /// `true` once the document contains `only_label`.
    has_only_label: bool,
    /// `true` inside content that the bindings keep as raw XML. It does not count as visited.
    is_in_raw: bool,
}

impl<'s> Sampler<'s> {
    /// Creates a sampler of documents with some roots. The same seed gives the same documents.
    pub fn new(grammar: &'s Grammar<'s>, roots: Vec<Name>, seed: u64) -> Self {
        Self {
            grammar,
            coverage: Coverage::new(grammar, &roots),
            roots,
            seed,
            random: Rng::with_seed(seed),
            size: Size { elements: 0, depth: 0 },
            target: None,
            distance_here: usize::MAX,
            last_route: None,
            own_message: None,
            allows_other_messages: false,
            only_label: None,
            has_only_label: false,
            is_in_raw: false,
        }
    }

    /// Returns one of the documents with a root. The number selects the document.
    pub fn sample(&mut self, root: &Name, number: u64) -> Element {
        self.allows_other_messages = true;
        let document = self.own_sample(root, number);
        self.allows_other_messages = false;
        document
    }

    /// Returns one of the documents with a root, without response messages of other operations.
    pub fn own_sample(&mut self, root: &Name, number: u64) -> Element {
        self.random = Rng::with_seed(self.seed.wrapping_mul(1_000_003).wrapping_add(number));
        self.document(root)
    }

    /// Returns a document that contains the owner of a label, and the root of the document.
    ///
    /// # Panics
    /// If no root leads to the owner.
    pub fn document_toward(&mut self, label: &str, number: u64) -> (Name, Element) {
        self.random = Rng::with_seed(self.seed.wrapping_add(number));
        let owner = label.split([' ', '/']).nth(1).unwrap_or("");
        // A derived type inherits the labels of its base, except `xsi:type` labels.
        let or_derived = !label.starts_with("xsi:type");
        let is_same = |route: &Route<'_>| route.owner == owner && route.or_derived == or_derived;
        let route =
            self.last_route.take().filter(is_same).unwrap_or_else(|| self.route_to(owner, or_derived));
        self.target.clone_from(&route.distances);
        let (document, root) = (self.document(&route.root), route.root.clone());
        self.target = None;
        self.last_route = Some(route);
        (root, document)
    }

    /// Returns a document with only a label and required content, and the root of the document.
    pub fn document_of_only(&mut self, label: &str) -> (Name, Element) {
        (self.only_label, self.has_only_label) = (Some(label.to_owned()), false);
        let document = self.document_toward(label, 0);
        self.only_label = None;
        document
    }

    fn route_to(&self, owner: &str, or_derived: bool) -> Route<'s> {
        let route = |root: &Name, distances| Route {
            owner: owner.to_owned(),
            or_derived,
            distances,
            root: root.clone(),
        };
        let is_owner = |name: &&Name| name.to_string() == owner;
        if let Some(root) = self.roots.iter().find(is_owner) {
            return route(root, None);
        }
        let mut names = self.schema().types.keys().chain(self.schema().groups.keys());
        let name = names.find(is_owner).or_else(|| self.type_with_attribute_group(owner));
        let name = name.unwrap_or_else(|| panic!("unknown component \"{owner}\""));
        let distances = Distances::new(self.grammar, name, or_derived);
        let nearest = self.roots.iter().min_by_key(|root| self.distance_from_root(&distances, root));
        let nearest = nearest.unwrap_or_else(|| panic!("no root leads to \"{owner}\""));
        route(nearest, Some(Rc::new(distances)))
    }

    fn type_with_attribute_group(&self, group: &str) -> Option<&'s Name> {
        let has_group =
            |complex: &ComplexType| complex.attributes.groups.iter().any(|name| name.to_string() == group);
        self.schema().types.keys().find(|name| self.schema().complex(name).is_some_and(has_group))
    }

    fn distance_from_root(&self, distances: &Distances<'s>, root: &Name) -> usize {
        let Some(element) = self.schema().elements.get(root) else { return distances.of_name(root) };
        // A response may contain messages of all operations. The sampler follows only the operation's own message.
        let type_ref = self.grammar.own_message(root).unwrap_or(&element.type_ref);
        distances.of_type(self.grammar, type_ref)
    }

    /// Returns a document whose root is a global element, or an element with the name and content of a type.
    fn document(&mut self, root: &Name) -> Element {
        self.size = Size { elements: 0, depth: 0 };
        self.own_message = Some(grammar::own_message_name(root));
        if let Some(element) = self.schema().elements.get(root) {
            self.visit(&format!("element {root}"));
            return self.element(element, &root.to_string());
        }
        self.of_type(root)
    }

    /// Returns one of the elements with the name and content of a type. The number selects the element.
    pub fn sample_of_type(&mut self, name: &Name, number: u64) -> Element {
        self.random = Rng::with_seed(self.seed.wrapping_mul(1_000_003).wrapping_add(number));
        self.size = Size { elements: 0, depth: 0 };
        self.own_message = Some(grammar::own_message_name(name));
        self.of_type(name)
    }

    fn of_type(&mut self, name: &Name) -> Element {
        let named = self.schema().types.get_key_value(name);
        let (name, _) = named.unwrap_or_else(|| panic!("unknown element or type \"{name}\""));
        let mut element = Element::new(name.clone());
        self.fill_named(&mut element, name);
        element
    }

    /// Returns `true` if a label is `only_label` and the document does not contain it yet.
    fn is_wanted(&self, label: &str) -> bool {
        !self.has_only_label && self.only_label.as_deref() == Some(label)
    }

    fn visit(&mut self, label: &str) {
        self.has_only_label |= self.is_wanted(label);
        if !self.is_in_raw {
            self.coverage.visit(label);
        }
    }

    fn schema(&self) -> &'s Schema {
        self.grammar.schema
    }
}
