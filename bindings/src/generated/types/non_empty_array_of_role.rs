// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonEmptyArrayOfRoleType`.
#[doc(alias = "NonEmptyArrayOfRoleType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfRole(pub Vec<String>);

impl NonEmptyArrayOfRole {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfRoleType",
        content: xml::Content::Model("t:Role+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfRole, String);

::ews_bindings::complex_type!(NonEmptyArrayOfRole);

impl xml::ReadNode for NonEmptyArrayOfRole {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Role") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfRole {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Role", &self.0);
    }
}
