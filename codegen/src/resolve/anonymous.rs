//! Gives a name to each anonymous type except the members of a union: the name of the enclosing component, then the name
//! of its element or attribute, or its role. If a type has this name, `Content` follows. The members of a union stay anonymous, because a union becomes one Rust type.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors};
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, History, Name, Namespace, Particle, Schema, SimpleType,
    SourceLocation, Term, Type, TypeRef, Variety,
};

/// Moves anonymous types to the named types. Returns their names and their enclosing components.
pub(super) fn hoist(schema: &mut Schema, errors: &mut Errors) -> BTreeMap<Name, String> {
    let mut hoist = Hoist { global_attributes: BTreeSet::new(), found: Vec::new() };
    for (name, definition) in &mut schema.types {
        hoist.definition(definition, &owner(name));
    }
    for (name, element) in &mut schema.elements {
        hoist.type_ref(&mut element.type_ref, name.clone(), format!("element {name}"));
    }
    for (name, group) in &mut schema.groups {
        hoist.particle(&mut group.particle, name);
    }
    for (name, group) in &mut schema.attribute_groups {
        hoist.attributes(&mut group.attributes, name);
    }
    let mut enclosing = BTreeMap::new();
    for (name, component, definition) in hoist.found {
        let Some(name) = free_name(schema, &name) else {
            let message = format!(
                "too many anonymous types would have the name {name}; define one of them as a global type"
            );
            errors.push(Error::new(ErrorKind::Name, message).of(component).at(definition.location()));
            continue;
        };
        schema.types.insert(name.clone(), definition);
        enclosing.insert(name, component);
    }
    enclosing
}

/// The name, or the name with `Content` and a number if another type has it: elements and types can have the same name.
fn free_name(schema: &Schema, name: &Name) -> Option<Name> {
    let content = |number: usize| match number {
        0 => name.local.clone(),
        1 => format!("{}Content", name.local),
        number => format!("{}Content{number}", name.local),
    };
    let mut names = (0..100).map(|number| Name::new(name.namespace, content(number)));
    names.find(|name| !schema.types.contains_key(name))
}

/// The prefix for the names of the anonymous types inside a type.
fn owner(name: &Name) -> Name {
    Name::new(name.namespace, name.without_suffix())
}

struct Hoist {
    /// The global attributes whose types have been moved.
    global_attributes: BTreeSet<Name>,
    found: Vec<(Name, String, Type)>,
}

impl Hoist {
    fn definition(&mut self, definition: &mut Type, owner: &Name) {
        match definition {
            Type::Simple(simple) => self.simple(simple, owner),
            Type::Complex(complex) => self.complex(complex, owner),
        }
    }

    fn simple(&mut self, simple: &mut SimpleType, owner: &Name) {
        match &mut simple.variety {
            Variety::Restriction { base, .. } => self.inner(base, owner, "Base", "restriction"),
            Variety::List(item) => self.inner(item, owner, "Item", "list item"),
            Variety::Union(_) => {}
        }
    }

    fn complex(&mut self, complex: &mut ComplexType, owner: &Name) {
        match &mut complex.content {
            Content::Empty => {}
            Content::Simple(base) => self.inner(base, owner, "Value", "text"),
            Content::Particle(particle) => self.particle(particle, owner),
        }
        self.attributes(&mut complex.attributes, owner);
    }

    fn attributes(&mut self, attributes: &mut Attributes, owner: &Name) {
        for attribute in &mut attributes.own {
            if attribute.is_reference {
                self.global_attribute(attribute);
                continue;
            }
            let local = attribute.name.local.clone();
            self.inner(&mut attribute.type_ref, owner, &local, &format!("attribute {local}"));
        }
    }

    /// Moves the type of a global attribute, which has the name of the attribute. All references share the type.
    fn global_attribute(&mut self, reference: &mut Attribute) {
        let name = reference.name.clone();
        let component = format!("attribute {name}");
        if matches!(reference.type_ref, TypeRef::Anonymous(_)) && !self.global_attributes.insert(name.clone())
        {
            reference.type_ref = TypeRef::Named(name);
            return;
        }
        self.type_ref(&mut reference.type_ref, name, component);
    }

    fn particle(&mut self, particle: &mut Particle, owner: &Name) {
        if let Term::Element(element) = &mut particle.term {
            let local = element.name.local.clone();
            self.inner(&mut element.type_ref, owner, &local, &format!("element {local}"));
        }
        particle.term.children_mut().iter_mut().for_each(|particle| self.particle(particle, owner));
    }

    fn inner(&mut self, type_ref: &mut TypeRef, owner: &Name, own: &str, role: &str) {
        let name = Name::new(owner.namespace, format!("{}{own}", owner.local));
        self.type_ref(type_ref, name, format!("{role} in {owner}"));
    }

    fn type_ref(&mut self, type_ref: &mut TypeRef, name: Name, component: String) {
        let named = TypeRef::Named(name.clone());
        if let TypeRef::Anonymous(definition) = type_ref {
            let mut definition = std::mem::replace(&mut **definition, placeholder());
            *type_ref = named;
            self.definition(&mut definition, &name);
            self.found.push((name, component, definition));
        }
    }
}

/// A temporary value for a type that is being moved.
fn placeholder() -> Type {
    let base = TypeRef::Named(Name::new(Namespace::Xs, "string"));
    let variety = Variety::Restriction { base, facets: Vec::new() };
    Type::Simple(SimpleType { location: SourceLocation::default(), history: History::default(), variety })
}
