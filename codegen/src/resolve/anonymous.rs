//! Gives a name to each anonymous type except the members of a union: the name of the enclosing component, then the name
//! of its element or attribute, or its role. If another type has this name, `Content` follows, then a number. The
//! members of a union stay anonymous, because a union becomes one Rust type.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors};
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, History, Name, Namespace, Particle, Schema, SimpleType,
    SourceLocation, Term, Type, TypeRef, Variety,
};

/// Moves anonymous types to the named types. Returns their names and their enclosing components.
pub(super) fn hoist(schema: &mut Schema, errors: &mut Errors) -> BTreeMap<Name, String> {
    let mut hoist = Hoist {
        taken: schema.types.keys().cloned().collect(),
        attribute_types: BTreeMap::new(),
        found: Vec::new(),
        errors,
    };
    for (name, definition) in &mut schema.types {
        hoist.definition(
            definition,
            &Owner::new(&Name::new(name.namespace, name.without_suffix()), name.to_string()),
        );
    }
    for (name, element) in &mut schema.elements {
        hoist.type_ref(&mut element.type_ref, name, format!("element {name}"));
    }
    for (name, group) in &mut schema.groups {
        hoist.particle(&mut group.particle, &Owner::new(name, format!("group {name}")));
    }
    for (name, group) in &mut schema.attribute_groups {
        hoist.attributes(&mut group.attributes, &Owner::new(name, format!("attributeGroup {name}")));
    }
    let mut enclosing = BTreeMap::new();
    for (name, component, definition) in hoist.found {
        schema.types.insert(name.clone(), definition);
        enclosing.insert(name, component);
    }
    enclosing
}

/// A component with anonymous types inside.
struct Owner {
    /// The prefix for the names of these types.
    prefix: Name,
    /// The component, for documentation.
    component: String,
}

impl Owner {
    fn new(prefix: &Name, component: String) -> Self {
        Self { prefix: prefix.clone(), component }
    }
}

struct Hoist<'e> {
    /// The names of all types, also of those that have been moved.
    taken: BTreeSet<Name>,
    /// The names for the types of global attributes that have been moved, by attribute.
    attribute_types: BTreeMap<Name, Name>,
    found: Vec<(Name, String, Type)>,
    errors: &'e mut Errors,
}

impl Hoist<'_> {
    fn definition(&mut self, definition: &mut Type, owner: &Owner) {
        match definition {
            Type::Simple(simple) => self.simple(simple, owner),
            Type::Complex(complex) => self.complex(complex, owner),
        }
    }

    fn simple(&mut self, simple: &mut SimpleType, owner: &Owner) {
        match &mut simple.variety {
            Variety::Restriction { base, .. } => self.inner(base, owner, "Base", "restriction"),
            Variety::List(item) => self.inner(item, owner, "Item", "list item"),
            Variety::Union(_) => {}
        }
    }

    fn complex(&mut self, complex: &mut ComplexType, owner: &Owner) {
        match &mut complex.content {
            Content::Empty => {}
            Content::Simple(base) => self.inner(base, owner, "Value", "text"),
            Content::Particle(particle) => self.particle(particle, owner),
        }
        self.attributes(&mut complex.attributes, owner);
    }

    fn attributes(&mut self, attributes: &mut Attributes, owner: &Owner) {
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
        if !matches!(reference.type_ref, TypeRef::Anonymous(_)) {
            return;
        }
        if let Some(known) = self.attribute_types.get(&reference.name) {
            reference.type_ref = TypeRef::Named(known.clone());
            return;
        }
        let name = reference.name.clone();
        self.type_ref(&mut reference.type_ref, &name, format!("attribute {name}"));
        self.attribute_types.insert(name, super::type_name(&reference.type_ref).clone());
    }

    fn particle(&mut self, particle: &mut Particle, owner: &Owner) {
        if let Term::Element(element) = &mut particle.term {
            let local = element.name.local.clone();
            self.inner(&mut element.type_ref, owner, &local, &format!("element {local}"));
        }
        particle.term.children_mut().iter_mut().for_each(|particle| self.particle(particle, owner));
    }

    fn inner(&mut self, type_ref: &mut TypeRef, owner: &Owner, own: &str, role: &str) {
        let Owner { prefix, component } = owner;
        let name = Name::new(prefix.namespace, format!("{}{own}", prefix.local));
        self.type_ref(type_ref, &name, format!("{role} in {component}"));
    }

    fn type_ref(&mut self, type_ref: &mut TypeRef, name: &Name, component: String) {
        let TypeRef::Anonymous(definition) = type_ref else { return };
        let mut definition = std::mem::replace(&mut **definition, placeholder());
        let free = self.free_name(name);
        *type_ref = TypeRef::Named(free.clone().unwrap_or_else(|| name.clone()));
        let Some(name) = free else {
            let message = format!(
                "more than 100 types need the name {name}; define one of the anonymous types as a global type"
            );
            let error = Error::new(ErrorKind::Name, message).of(component);
            return self.errors.push(error.at(definition.location()));
        };
        self.taken.insert(name.clone());
        self.definition(&mut definition, &Owner::new(&name, component.clone()));
        self.found.push((name, component, definition));
    }

    /// The name, or the name with `Content` and a number if another type has it: elements and types can have the same name.
    fn free_name(&self, name: &Name) -> Option<Name> {
        let content = |number: usize| match number {
            0 => name.local.clone(),
            1 => format!("{}Content", name.local),
            number => format!("{}Content{number}", name.local),
        };
        let mut names = (0..100).map(|number| Name::new(name.namespace, content(number)));
        names.find(|name| !self.taken.contains(name))
    }
}

/// A temporary value for a type that is being moved.
fn placeholder() -> Type {
    let base = TypeRef::Named(Name::new(Namespace::Xs, "string"));
    let variety = Variety::Restriction { base, facets: Vec::new() };
    Type::Simple(SimpleType { location: SourceLocation::default(), history: History::default(), variety })
}
