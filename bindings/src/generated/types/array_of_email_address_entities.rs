// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressEntity;

/// Complex type `t:ArrayOfEmailAddressEntitiesType`.
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEmailAddressEntities(pub Vec<EmailAddressEntity>);

impl ArrayOfEmailAddressEntities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEmailAddressEntitiesType",
        content: xml::Content::Model("t:EmailAddressEntity*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfEmailAddressEntities, EmailAddressEntity);

::ews_bindings::complex_type!(ArrayOfEmailAddressEntities);

impl xml::ReadNode for ArrayOfEmailAddressEntities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EmailAddressEntity") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEmailAddressEntities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddressEntity", &self.0);
    }
}
