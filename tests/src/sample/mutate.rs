//! Documents made wrong in one place: every place of a document, and every way to make it wrong.

use ews_codegen::schema::{Name, Namespace};

use super::node::{Attribute, Content, Node};

/// What is made wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A child is gone.
    Removed,
    /// A child has a name that nothing has.
    Renamed,
    /// A child stands once more, or more often than its particle occurs.
    Repeated,
    /// A child stands before its siblings.
    First,
    /// A child stands after its siblings.
    Last,
    /// A text is none of its type.
    Outside,
    /// There is text between elements.
    Text,
    /// There is an element in text.
    Element,
    /// An element that a wildcard lets in is of a namespace that it does not.
    Unwelcome,
    /// There is an attribute that nothing has.
    Attribute,
    /// An attribute is gone.
    AttributeRemoved,
    /// An attribute's value is none of its type.
    AttributeOutside,
}

/// A place of a document where one thing can be made wrong.
#[derive(Clone, Debug)]
pub struct Site {
    /// What is made wrong.
    pub kind: Kind,
    /// What of the schema it is about.
    pub label: String,
    /// The element, counted in the order of the document.
    place: usize,
    /// Which of its children, attributes or texts.
    part: usize,
}

/// A document with one thing wrong, or not wrong after all: the validator knows.
#[derive(Debug)]
pub struct Mutation {
    /// What was done.
    pub kind: Kind,
    /// The name of the type of the element it was done to, or in.
    pub of: String,
    /// What that element says of its success, if it is a response message.
    pub class: Option<String>,
    /// The document.
    pub document: Node,
}

impl Site {
    /// A document that has the site, with that made wrong.
    ///
    /// # Panics
    /// When it is a site of another document.
    pub fn mutate(&self, document: &Node) -> Mutation {
        let mut changed = document.clone();
        let node = changed.at(&mut { self.place }).expect("the document has the place");
        let (kind, of) = (self.kind, node.of.clone());
        let class = node.attributes.iter().find(|attribute| attribute.name == "ResponseClass");
        let class = class.map(|attribute| attribute.value.clone());
        apply(node, kind, self.part);
        Mutation { kind, of, class, document: changed }
    }
}

/// All that can be made wrong in a document.
pub fn sites(document: &Node) -> Vec<Site> {
    let (mut sites, mut place) = (Vec::new(), 0);
    add_sites(document, &mut place, &mut sites);
    sites
}

fn add_sites(node: &Node, next: &mut usize, sites: &mut Vec<Site>) {
    let place = *next;
    *next += 1;
    let mut add = |kind, label: &str, part| sites.push(Site { kind, label: label.to_owned(), place, part });
    for (part, attribute) in node.attributes.iter().enumerate() {
        add(Kind::AttributeRemoved, &attribute.label, part);
        for (number, outside) in attribute.outside.iter().enumerate() {
            add(Kind::AttributeOutside, &outside.label, part * PARTS + number);
        }
    }
    // The validator does not look at attributes of elements whose type is simple, nor into nil ones.
    if node.is_complex && !node.nil {
        add(Kind::Attribute, &node.of, 0);
    }
    for (part, outside) in node.outside.iter().enumerate() {
        add(Kind::Outside, &outside.label, part);
    }
    match &node.content {
        Content::Text(_) if !node.nil => add(Kind::Element, &node.of, 0),
        Content::Children(children) if !node.nil => {
            add(Kind::Text, &node.of, 0);
            for (part, child) in children.iter().enumerate() {
                if matches!(child.content, Content::Foreign(_)) {
                    add(Kind::Unwelcome, &node.of, part);
                    continue;
                }
                for kind in [Kind::Removed, Kind::Renamed, Kind::Repeated] {
                    add(kind, &child.label, part);
                }
                let is_other = |other: Option<&Node>| other.is_some_and(|other| other.name != child.name);
                if is_other(children.first()) {
                    add(Kind::First, &child.label, part);
                }
                if is_other(children.last()) {
                    add(Kind::Last, &child.label, part);
                }
            }
        }
        _ => {}
    }
    node.children().iter().for_each(|child| add_sites(child, next, sites));
}

/// More texts than are outside of any one type.
const PARTS: usize = 100;

fn apply(node: &mut Node, kind: Kind, part: usize) {
    match kind {
        Kind::Attribute => node.attributes.push(Attribute::new("nobody", "1")),
        Kind::AttributeRemoved => _ = node.attributes.remove(part),
        Kind::AttributeOutside => {
            let attribute = &mut node.attributes[part / PARTS];
            attribute.value.clone_from(&attribute.outside[part % PARTS].text);
        }
        Kind::Outside => node.content = Content::Text(node.outside[part].text.clone()),
        Kind::Element | Kind::Text | Kind::Unwelcome => {
            let foreign = match kind {
                Kind::Element => "<t:Nobody/>",
                Kind::Text => "nobody's",
                _ => "<none xmlns=\"\"/>",
            };
            let mut foreign = Node::foreign(foreign);
            match &mut node.content {
                Content::Children(children) if kind == Kind::Unwelcome => {
                    std::mem::swap(&mut children[part], &mut foreign);
                }
                Content::Children(children) => children.push(foreign),
                content => *content = Content::Children(vec![foreign]),
            }
        }
        Kind::Removed | Kind::Renamed | Kind::Repeated | Kind::First | Kind::Last => {
            if let Content::Children(children) = &mut node.content {
                apply_to_child(children, kind, part);
            }
        }
    }
}

fn apply_to_child(children: &mut Vec<Node>, kind: Kind, part: usize) {
    match kind {
        Kind::Renamed => children[part].name = Name::new(Namespace::Types, "Nobody"),
        Kind::Repeated => {
            let child = children[part].clone();
            let most = usize::try_from(child.most.unwrap_or(1)).unwrap_or(1);
            children.splice(part..part, vec![child; most]);
        }
        kind => {
            let child = children.remove(part);
            match kind {
                Kind::First => children.insert(0, child),
                Kind::Last => children.push(child),
                _ => {}
            }
        }
    }
}
