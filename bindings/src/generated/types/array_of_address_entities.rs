// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AddressEntity;

/// Complex type `t:ArrayOfAddressEntitiesType`.
#[doc(alias = "ArrayOfAddressEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAddressEntities(pub Vec<AddressEntity>);

impl ArrayOfAddressEntities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAddressEntitiesType",
        content: xml::Content::Model("t:AddressEntity*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAddressEntities, AddressEntity);

::ews_bindings::complex_type!(ArrayOfAddressEntities);

impl xml::ReadNode for ArrayOfAddressEntities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AddressEntity") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAddressEntities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AddressEntity", &self.0);
    }
}
