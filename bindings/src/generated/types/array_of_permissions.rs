// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Permission;

/// Complex type `t:ArrayOfPermissionsType`.
#[doc(alias = "ArrayOfPermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPermissions(pub Vec<Permission>);

impl ArrayOfPermissions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPermissionsType",
        content: xml::Content::Model("(t:Permission)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPermissions, Permission);

::ews_bindings::complex_type!(ArrayOfPermissions);

impl xml::ReadNode for ArrayOfPermissions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Permission") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPermissions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Permission", &self.0);
    }
}
