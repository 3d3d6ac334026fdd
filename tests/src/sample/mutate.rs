//! Documents made wrong in one place.

use fastrand::Rng;

use ews_codegen::schema::{Name, Namespace};

use super::node::{Content, Node};

/// What was made wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A child is gone.
    Removed,
    /// A child has a name that nothing has.
    Renamed,
    /// A child stands twice.
    Repeated,
    /// A child stands elsewhere among its siblings.
    Moved,
    /// A text is none of its type.
    Retexted,
    /// There is an attribute that nothing has.
    Attribute,
    /// An attribute is gone.
    AttributeRemoved,
    /// An attribute's value is none of its type.
    AttributeRetexted,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Removed,
        Self::Renamed,
        Self::Repeated,
        Self::Moved,
        Self::Retexted,
        Self::Attribute,
        Self::AttributeRemoved,
        Self::AttributeRetexted,
    ];
}

/// A document with one thing wrong, or not wrong after all: the validator knows.
#[derive(Debug)]
pub struct Mutation {
    /// What was done.
    pub kind: Kind,
    /// The name of the element it was done to, or in.
    pub place: String,
    /// The name of that element's type.
    pub of: String,
    /// That element's text.
    pub text: String,
    /// What it says of its success, if it is a response message.
    pub class: Option<String>,
    /// The document.
    pub document: Node,
}

/// Changes a document in one place; `None` where it has no such place.
pub fn mutate(document: &Node, kind: Kind, random: &mut Rng) -> Option<Mutation> {
    let mut changed = document.clone();
    let count = changed.count();
    // Places are tried from a random one on.
    let first = random.usize(0..count);
    for step in 0..count {
        let mut place = (first + step) % count;
        let Some(node) = changed.at(&mut place) else { continue };
        if apply(node, kind, random) {
            let (place, of) = (node.name.to_string(), node.of.clone());
            let text = if let Content::Text(text) = &node.content { text.clone() } else { String::new() };
            let class = { node.attributes.iter() }.find(|(name, _)| name == "ResponseClass");
            let class = class.map(|(_, value)| value.clone());
            return Some(Mutation { kind, place, of, text, class, document: changed });
        }
    }
    None
}

/// Changes an element, if it can be changed so.
fn apply(node: &mut Node, kind: Kind, random: &mut Rng) -> bool {
    match (kind, &mut node.content) {
        // The validator does not look at attributes of elements whose type is simple.
        (Kind::Attribute, Content::Children(_) | Content::Text(_)) if node.is_complex => {
            node.attributes.push(("nobody".to_owned(), "1".to_owned()));
            true
        }
        (Kind::Retexted, Content::Text(text)) => retext(text, random),
        (Kind::AttributeRemoved | Kind::AttributeRetexted, _) if node.attributes.is_empty() => false,
        (Kind::AttributeRemoved, _) => {
            node.attributes.remove(random.usize(0..node.attributes.len()));
            true
        }
        (Kind::AttributeRetexted, _) => {
            let place = random.usize(0..node.attributes.len());
            let (name, value) = &mut node.attributes[place];
            !UNJUDGED.contains(&name.as_str()) && retext(value, random)
        }
        (Kind::Removed | Kind::Renamed | Kind::Repeated | Kind::Moved, Content::Children(children)) => {
            apply_to_child(children, kind, random)
        }
        _ => false,
    }
}

/// Attributes that the validator does not judge: of another schema, and of a union.
const UNJUDGED: [&str; 2] = ["xml:lang", "PropertyTag"];

/// Texts that are none of most types; some just outside of facets.
const TEXTS: [&str; 9] = ["nobody's", "-5", "0", "201", "513", "1441", "2629801", "99999999999999999999", ""];

fn retext(text: &mut String, random: &mut Rng) -> bool {
    let other = random.choice(TEXTS).unwrap_or("").to_owned();
    std::mem::replace(text, other.clone()) != other
}

fn apply_to_child(children: &mut Vec<Node>, kind: Kind, random: &mut Rng) -> bool {
    if children.is_empty() {
        return false;
    }
    let place = random.usize(0..children.len());
    match kind {
        Kind::Removed => _ = children.remove(place),
        Kind::Renamed => {
            if matches!(children[place].content, Content::Foreign(_)) {
                return false;
            }
            children[place].name = Name::new(Namespace::Types, "Nobody");
        }
        Kind::Repeated => children.insert(place, children[place].clone()),
        Kind::Moved => {
            let other = random.usize(0..children.len());
            if children[place].name == children[other].name {
                return false;
            }
            let child = children.remove(place);
            children.insert(other, child);
        }
        _ => return false,
    }
    true
}
