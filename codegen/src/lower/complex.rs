//! Complex types: structs, wrappers and enums.

use crate::error::{Error, ErrorKind, Result};
use crate::fixups;
use crate::resolve::type_name;
use crate::rust::{
    ChoiceOccurrence, ChoiceWrapper, Derives, Field, Item, Kind, Path, Role, Struct, Type, Wrapper,
};
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Element, Name, Particle, Term, Usage, Wildcard,
};

use super::choice::is_only_a_choice;
use super::names::file_name;
use super::particle::Fields;
use super::{Lower, docs};

impl Lower<'_> {
    pub(super) fn complex_item(&self, name: &Name, complex: &ComplexType) -> Result<Item> {
        let path = self.paths.of(name).clone();
        let alias = Some(name.local.clone())
            .filter(|local| *local != path.name && !self.resolved.anonymous.contains_key(name));
        Ok(Item {
            file: file_name(&path.name),
            docs: docs::complex(self.resolved, name, complex),
            alias,
            derives: Derives::default(),
            kind: self.complex_kind(name, complex, &path)?,
            path,
        })
    }

    fn complex_kind(&self, name: &Name, complex: &ComplexType, path: &Path) -> Result<Kind> {
        if self.choices.is_choice_type(path) {
            return Ok(Kind::ChoiceType(self.choice_of_type(path)?, self.type_info(name, complex)?));
        }
        let base = self.effective_base(name);
        let fields = self.own_fields(name, complex)?;
        self.distinct_from_bases(name, &fields)?;
        let info = self.type_info(name, complex)?;
        if base.is_none()
            && !self.resolved.derived.contains_key(name)
            && let [only] = fields.as_slice()
        {
            match (&only.role, &only.ty) {
                (Role::Element { name, .. }, Type::Vec(item)) if !self.lists_itself(path)? => {
                    return Ok(Kind::Wrapper(Wrapper {
                        item: (**item).clone(),
                        element: Some(name.clone()),
                        info,
                    }));
                }
                (Role::Choice { occurrence: ChoiceOccurrence::Each, .. }, Type::Vec(item)) => {
                    return Ok(Kind::Wrapper(Wrapper { item: (**item).clone(), element: None, info }));
                }
                (Role::Choice { occurrence: ChoiceOccurrence::Required(_), .. }, Type::Path(choice)) => {
                    return Ok(Kind::ChoiceWrapper(ChoiceWrapper { choice: choice.clone(), info }));
                }
                _ => {}
            }
        }
        let base = base.map(|base| self.paths.of(&base).clone());
        Ok(Kind::Struct(Struct { base, fields, info }))
    }

    /// A type that is a list of itself, if by way of other lists: another name for that has no end.
    fn lists_itself(&self, path: &Path) -> Result<bool> {
        let (mut next, mut seen) = (path.clone(), Vec::new());
        loop {
            let Some(name) = self.resolved.schema.types.keys().find(|name| *self.paths.of(name) == next)
            else {
                return Ok(false);
            };
            let Some(complex) = self.resolved.schema.complex(name) else { return Ok(false) };
            let fields = self.own_fields(name, complex)?;
            let [Field { role: Role::Element { .. }, ty: Type::Vec(item), .. }] = fields.as_slice() else {
                return Ok(false);
            };
            let Type::Path(item) = &**item else { return Ok(false) };
            seen.push(std::mem::replace(&mut next, item.clone()));
            if seen.contains(item) {
                return Ok(item == path);
            }
        }
    }

    /// The nearest base that has anything in it. A restriction has none: it is flat.
    pub(super) fn effective_base(&self, name: &Name) -> Option<Name> {
        let complex = self.resolved.schema.complex(name)?;
        match &complex.derivation {
            Derivation::Extension(base) if self.has_content(base) => Some(base.clone()),
            Derivation::Extension(base) => self.effective_base(base),
            Derivation::None | Derivation::Restriction(_) => None,
        }
    }

    /// Whether a type has fields, of its own or of a base.
    pub(super) fn has_content(&self, name: &Name) -> bool {
        let Some(complex) = self.resolved.schema.complex(name) else { return false };
        let own = complex.content != Content::Empty
            || !self.attributes(complex).is_empty()
            || self.any_attribute(complex).is_some();
        own || self.effective_base(name).is_some()
    }

    /// How many times `.base` leads from a type to one of its bases; `None` if a restriction is between.
    pub(super) fn base_steps(&self, from: &Name, to: &Name) -> Option<usize> {
        std::iter::successors(Some(from.clone()), |name| self.effective_base(name))
            .position(|name| name == *to)
    }

    /// The fields of a type, without its bases'.
    pub(super) fn own_fields(&self, name: &Name, complex: &ComplexType) -> Result<Vec<Field>> {
        let mut fields = Fields { lower: self, owner: name, fields: Vec::new(), bit: self.base_bits(name)? };
        for attribute in self.attributes(complex) {
            fields.attribute(&attribute);
        }
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) if self.resolved.schema.complex(type_name(base)).is_some() => {
                let message = "an extension of a complex type with simple content is not supported";
                return Err(Error::new(ErrorKind::Unsupported, message)
                    .of(format!("type {name}"))
                    .at(&self.resolved.schema, complex.origin));
            }
            Content::Simple(base) => fields.text(base),
            Content::Particle(particle) => {
                // Only a success has to have what a response message requires.
                let optional = self.resolved.responses.contains(name);
                fields.particle(particle, optional)?;
            }
        }
        if let Some(wildcard) = self.any_attribute(complex) {
            fields.any_attributes(&wildcard);
        }
        if fields.bit > u64::BITS {
            let message = "more than 64 required elements and attributes are not supported";
            return Err(Error::new(ErrorKind::Unsupported, message)
                .of(format!("type {name}"))
                .at(&self.resolved.schema, complex.origin));
        }
        let mut fields = fields.fields;
        self.distinct_names(name, &mut fields)?;
        for field in &mut fields {
            field.secret = fixups::is_secret(name, &field.role.part());
        }
        Ok(fields)
    }

    /// An attribute gives way where an element, or the text, has the same name.
    fn distinct_names(&self, name: &Name, fields: &mut [Field]) -> Result<()> {
        for index in 0..fields.len() {
            let own = fields[index].name.clone();
            let clashes = fields.iter().filter(|field| field.name == own).count() > 1;
            let suffix = match fields[index].role {
                Role::Attribute { .. } | Role::AnyAttributes { .. } => "attribute",
                Role::Any { .. } => "element",
                Role::Choice { .. } => "choice",
                Role::Element { .. } | Role::Text => continue,
            };
            if clashes {
                fields[index].name =
                    format!("{}_{suffix}", own.trim_start_matches("r#").trim_end_matches('_'));
            }
        }
        let repeated = fields
            .iter()
            .enumerate()
            .find(|(index, field)| fields[..*index].iter().any(|other| other.name == field.name));
        repeated.map_or(Ok(()), |(_, repeated)| Err(self.two_fields(name, repeated)))
    }

    /// `new` takes what the bases require too: none of it may have the name of a required field.
    fn distinct_from_bases(&self, name: &Name, fields: &[Field]) -> Result<()> {
        let mut base = self.effective_base(name);
        while let Some((name_of_base, complex)) =
            base.as_ref().and_then(|base| Some((base, self.resolved.schema.complex(base)?)))
        {
            let inherited = self.own_fields(name_of_base, complex)?;
            let is_inherited = |field: &&Field| {
                inherited.iter().any(|other| other.is_required() && other.name == field.name)
            };
            if let Some(repeated) = fields.iter().filter(|field| field.is_required()).find(is_inherited) {
                return Err(self.two_fields(name, repeated));
            }
            base = self.effective_base(name_of_base);
        }
        Ok(())
    }

    fn two_fields(&self, name: &Name, repeated: &Field) -> Error {
        let origin = self.resolved.schema.types[name].origin();
        let message = format!("two fields would both have the Rust name {:?}", repeated.name);
        Error::new(ErrorKind::Name, message).of(format!("type {name}")).at(&self.resolved.schema, origin)
    }

    /// The bits of all bases.
    pub(super) fn base_bits(&self, name: &Name) -> Result<u32> {
        match self.effective_base(name) {
            None => Ok(0),
            Some(base) => {
                let Some(complex) = self.resolved.schema.complex(&base) else { return Ok(0) };
                let own = self.own_fields(&base, complex)?;
                Ok(self.base_bits(&base)?
                    + u32::try_from(own.iter().filter(|field| field.has_bit()).count()).unwrap_or(0))
            }
        }
    }

    /// The attributes of a type: its own and its groups'; a restriction's bases' too, but for those that it
    /// prohibits.
    pub(super) fn attributes(&self, complex: &ComplexType) -> Vec<Attribute> {
        let mut all: Vec<Attribute> =
            self.attribute_lists(complex).flat_map(|attributes| attributes.own.clone()).collect();
        if let Derivation::Restriction(base) = &complex.derivation {
            all.extend(self.inherited_attributes(base));
        }
        // What a restriction says comes before what its bases say, and stays before it.
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all.dedup_by(|a, b| a.name == b.name);
        all.retain(|attribute| attribute.usage != Usage::Prohibited);
        all
    }

    /// What a type declares, and its groups and their groups.
    fn attribute_lists<'s>(&'s self, complex: &'s ComplexType) -> impl Iterator<Item = &'s Attributes> {
        let mut left = vec![&complex.attributes];
        std::iter::from_fn(move || {
            let attributes = left.pop()?;
            let group = |name| &self.resolved.schema.attribute_groups[name].attributes;
            left.extend(attributes.groups.iter().map(group));
            Some(attributes)
        })
    }

    /// The attributes of a type and all its bases.
    fn inherited_attributes(&self, name: &Name) -> Vec<Attribute> {
        let Some(complex) = self.resolved.schema.complex(name) else { return Vec::new() };
        let bases = complex.derivation.base().map(|base| self.inherited_attributes(base));
        self.attributes(complex).into_iter().chain(bases.into_iter().flatten()).collect()
    }

    pub(super) fn any_attribute(&self, complex: &ComplexType) -> Option<Wildcard> {
        self.attribute_lists(complex).find_map(|attributes| attributes.wildcard.clone())
    }

    /// The Rust type of an element's value, before optional or repeated.
    pub(super) fn element_type(&self, element: &Element) -> Type {
        let name = type_name(&element.type_ref);
        let ty = if self.resolved.polymorphic.contains_key(name) {
            Type::Path(self.paths.polymorph(name))
        } else {
            self.named_type(name)
        };
        if element.nillable { Type::Nillable(Box::new(ty)) } else { ty }
    }

    /// The type of a value that is optional or an alternative: structs are boxed there; texts, lists and
    /// choices are small, and are not.
    pub(super) fn boxed(&self, element: &Element, ty: Type) -> Type {
        let name = type_name(&element.type_ref);
        match self.resolved.schema.complex(name) {
            _ if self.resolved.polymorphic.contains_key(name) => ty,
            Some(complex) if !self.is_wrapper(name, complex) && !is_only_a_choice(self.resolved, name) => {
                match ty {
                    Type::Nillable(inner) => Type::Nillable(Box::new(Type::Boxed(inner))),
                    ty => Type::Boxed(Box::new(ty)),
                }
            }
            _ => ty,
        }
    }

    /// Whether a type is a struct around a list. Asked of types that are being lowered themselves, it looks
    /// at the particles only, not at fields.
    fn is_wrapper(&self, name: &Name, complex: &ComplexType) -> bool {
        let Content::Particle(particle) = &complex.content else { return false };
        let bare = self.attributes(complex).is_empty() && self.any_attribute(complex).is_none();
        bare && self.effective_base(name).is_none()
            && !self.resolved.derived.contains_key(name)
            && is_list(particle, false)
    }
}

/// Whether a particle is one element or one choice that repeats, by itself or by what is around it.
fn is_list(particle: &Particle, repeats: bool) -> bool {
    let repeats = repeats || particle.max != Some(1);
    match &particle.term {
        Term::Element(_) | Term::ElementRef(_) => repeats,
        Term::Choice(inner) => match inner.as_slice() {
            [only] => is_list(only, repeats),
            _ => repeats,
        },
        Term::Sequence(inner) => matches!(inner.as_slice(), [only] if is_list(only, repeats)),
        Term::All(_) | Term::GroupRef(_) | Term::Any(_) => false,
    }
}
