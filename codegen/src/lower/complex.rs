//! Complex types: structs, lists and enums.

use crate::error::Result;
use crate::resolve::type_name;
use crate::rust::{ChoiceWrapper, Derives, Field, Item, Kind, List, Role, Struct, Type};
use crate::schema::{ComplexType, Element, Name};

use super::class::TypeClass;
use super::names::file_name;
use super::{Lower, docs};

impl Lower<'_> {
    pub(super) fn complex_item(&self, name: &Name, complex: &ComplexType) -> Result<Item> {
        let path = self.paths.of(name).clone();
        Ok(Item {
            file: file_name(&path.name),
            docs: docs::complex(self.resolved, name, complex),
            reference: docs::reference(self.resolved, name),
            aliases: docs::aliases(self.resolved, name, &path),
            derives: Derives::default(),
            kind: self.complex_kind(name, complex)?,
            path,
        })
    }

    fn complex_kind(&self, of: &Name, complex: &ComplexType) -> Result<Kind> {
        let path = self.paths.of(of);
        let info = self.type_info(of, complex);
        let fields = self.own_fields(of);
        Ok(match (self.classes[of], fields) {
            (TypeClass::ChoiceEnum, _) => Kind::ChoiceEnum(self.choice_of_type(path)?, info),
            (TypeClass::List, [Field { role: Role::Element { name, .. }, ty: Type::Vec(item), .. }]) => {
                let copied = self.resolved.wire.lists.get(of);
                Kind::List(List {
                    item: (**item).clone(),
                    element: Some(name.clone()),
                    schema_element: copied.map(|copied| copied.schema_child.clone()),
                    info,
                })
            }
            (TypeClass::ChoiceList, [Field { ty: Type::Vec(item), .. }]) => {
                Kind::List(List { item: (**item).clone(), element: None, schema_element: None, info })
            }
            (
                TypeClass::ChoiceWrapper | TypeClass::SubstitutionWrapper,
                [Field { ty: Type::Path(choice), .. }],
            ) => Kind::ChoiceWrapper(ChoiceWrapper { choice: choice.clone(), info }),
            _ => {
                let base = self.resolved.base(of).map(|base| self.paths.of(base).clone());
                let required_count = self.fields.get(of).map_or(0, |own| own.required_count);
                Kind::Struct(Struct { base, fields: fields.to_vec(), required_count, info })
            }
        })
    }

    /// The fields of a type, without those of its base types.
    pub(super) fn own_fields(&self, name: &Name) -> &[Field] {
        self.fields.get(name).map_or(&[], |own| &own.fields)
    }

    /// The Rust type of an element's value, before it is optional or repeated.
    pub(super) fn element_type(&self, element: &Element) -> Type {
        let name = type_name(&element.type_ref);
        let ty = if self.resolved.xsi_types.contains_key(name) {
            Type::Path(self.paths.xsi_type(name).clone())
        } else {
            self.paths.named_type(name)
        };
        if element.nillable { Type::Nillable(Box::new(ty)) } else { ty }
    }

    /// The type of a value that is optional or an alternative. Structs are boxed there, and members of a substitution
    /// group that may contain the group again; texts, lists and enums are small.
    pub(super) fn boxed(&self, element: &Element, ty: Type) -> Type {
        let name = type_name(&element.type_ref);
        let class = self.classes.get(name);
        let is_large = matches!(class, Some(TypeClass::Struct | TypeClass::SubstitutionWrapper));
        match ty {
            ty if !is_large || self.resolved.xsi_types.contains_key(name) => ty,
            Type::Nillable(inner) => Type::Nillable(Box::new(Type::Boxed(inner))),
            ty => Type::Boxed(Box::new(ty)),
        }
    }
}
