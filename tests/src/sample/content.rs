//! Elements: their types, attributes and text.

use ews_codegen::schema::{
    Attribute as AttributeDeclaration, ComplexType, Element as ElementDeclaration, Name, Namespace, Type,
    TypeRef, Usage,
};

use super::Sampler;
use super::distance::Distances;
use super::element::{Attribute, Content, Element};
use super::grammar::is_allowed;
use super::invalid::{invalid_texts, invalid_texts_of_simple};

/// Contents of an element of the type `xs:anyType`.
const ANY_CONTENT: [&str; 3] =
    ["", "text &amp; more", "<x:B xmlns:x=\"urn:x\" x:c=\"1\">text<t:Any xsi:nil=\"true\"/></x:B>"];

impl<'s> Sampler<'s> {
    /// Returns an element that follows a declaration; `label` names an anonymous type.
    pub(super) fn element(&mut self, declaration: &'s ElementDeclaration, label: &str) -> Element {
        self.size.elements += 1;
        let mut element = Element::new(declaration.name.clone());
        label.clone_into(&mut element.declaration);
        if declaration.nillable && self.may_be_nil(&declaration.type_ref) {
            let labels = [format!("filled {label}"), format!("nil {label}")];
            if self.choose_label(&labels) == 1 {
                element.is_nil = true;
                return element;
            }
        }
        self.fill(&mut element, &declaration.type_ref, label);
        element
    }

    /// Returns `true` if a type requires no attribute. The sampler writes nil elements without attributes.
    fn may_be_nil(&self, type_ref: &'s TypeRef) -> bool {
        self.schema().complex_of(type_ref).is_none_or(|complex| {
            let attributes = self.grammar.attributes("", complex);
            attributes.iter().all(|(_, attribute)| attribute.usage != Usage::Required)
        })
    }

    /// Adds the content of a type to an element; `label` names an anonymous type.
    fn fill(&mut self, element: &mut Element, type_ref: &'s TypeRef, label: &str) {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs && name.local == "anyType" => {
                element.type_label = name.to_string();
                let content = ANY_CONTENT[self.random.usize(0..ANY_CONTENT.len())];
                element.content = Content::Children(vec![Element::raw(content)]);
            }
            TypeRef::Named(name) if name.namespace == Namespace::Xs => {
                element.type_label = name.to_string();
                element.invalid_texts = invalid_texts(self.grammar, type_ref, label);
                element.content = Content::Text(self.text(type_ref, label));
            }
            TypeRef::Named(name) => self.fill_named(element, name),
            TypeRef::Anonymous(definition) => self.fill_defined(element, definition, label),
        }
    }

    /// Adds the content of a named type. A polymorphic type may give a derived type, and then `xsi:type` names it.
    pub(super) fn fill_named(&mut self, element: &mut Element, declared: &'s Name) {
        let mut name = declared;
        if self.grammar.is_polymorphic(declared) {
            name = self.alternative(declared);
            if name != declared || self.random.bool() {
                element.xsi_type = Some(name.clone());
            }
        }
        if let Some(definition) = self.schema().types.get(name) {
            self.enter(name, |sampler| sampler.fill_defined(element, definition, &name.to_string()));
        }
    }

    /// Chooses one of the types that `xsi:type` may name.
    fn alternative(&mut self, declared: &'s Name) -> &'s Name {
        let names = self.grammar.alternatives(declared).into_iter();
        let options = names.map(|name| (name, format!("xsi:type {declared} > {name}"))).collect();
        let grammar = self.grammar;
        self.choose(options, |name| grammar.depth_of_type(name), Distances::of_name).unwrap_or(declared)
    }

    /// Calls `inside` within a type or group. If this is the target, the document has reached it.
    pub(super) fn enter(&mut self, name: &Name, inside: impl FnOnce(&mut Self)) {
        let distance = self.target.as_ref().map_or(usize::MAX, |target| target.of_name(name));
        if distance == 0 {
            self.target = None;
        }
        let outer = std::mem::replace(&mut self.distance_here, distance);
        inside(self);
        self.distance_here = outer;
    }

    fn fill_defined(&mut self, element: &mut Element, definition: &'s Type, label: &str) {
        label.clone_into(&mut element.type_label);
        match definition {
            Type::Simple(simple) => {
                element.invalid_texts = invalid_texts_of_simple(self.grammar, simple, label);
                element.content = Content::Text(self.simple(simple, label, Vec::new()));
            }
            Type::Complex(complex) => {
                self.size.depth += 1;
                self.fill_complex(element, label, complex);
                self.size.depth -= 1;
            }
        }
    }

    fn fill_complex(&mut self, element: &mut Element, label: &str, complex: &'s ComplexType) {
        element.is_complex = true;
        self.visit(&format!("type {label}"));
        for (owner, declaration) in self.grammar.attributes(label, complex) {
            if is_allowed(declaration) {
                element.attributes.extend(self.attribute(&owner, declaration));
            }
        }
        if let Some(text) = self.grammar.simple_content(complex) {
            element.invalid_texts = invalid_texts(self.grammar, text, label);
            element.content = Content::Text(self.text(text, label));
            return;
        }
        let mut children = Vec::new();
        for (owner, particle) in self.grammar.particles(label, complex) {
            self.particle(&owner, particle, &mut children);
        }
        element.content = Content::Children(children);
    }

    /// Returns an attribute that follows a declaration, or `None` if the element lacks it.
    fn attribute(&mut self, owner: &str, declaration: &'s AttributeDeclaration) -> Option<Attribute> {
        let label = format!("{owner}/@{}", declaration.name);
        let (present, absent) = (format!("attribute {label}"), format!("absent {label}"));
        if declaration.usage == Usage::Required {
            self.visit(&present);
        } else {
            let is_left_out = self.only_label.is_some() && !self.is_wanted(&present);
            if is_left_out || self.choose_label(&[present, absent]) == 1 {
                return None;
            }
        }
        let value = self.text(&declaration.type_ref, &label);
        // The validator does not check attributes of other schemas (`xml:lang`).
        let is_checked = declaration.name.namespace == Namespace::None;
        let invalid_texts =
            if is_checked { invalid_texts(self.grammar, &declaration.type_ref, &label) } else { Vec::new() };
        let (name, namespace) = (declaration.name.to_string(), declaration.name.namespace);
        Some(Attribute { name, namespace, value, declaration: label, invalid_texts })
    }
}
