// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ParcelDeliveryEntity;

/// Complex type `t:ArrayOfParcelDeliveryEntitiesType`.
#[doc(alias = "ArrayOfParcelDeliveryEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfParcelDeliveryEntities(pub Vec<ParcelDeliveryEntity>);

impl ArrayOfParcelDeliveryEntities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfParcelDeliveryEntitiesType",
        content: xml::Content::Model("t:ParcelDelivery*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfParcelDeliveryEntities, ParcelDeliveryEntity);

::ews_bindings::complex_type!(ArrayOfParcelDeliveryEntities);

impl xml::ReadNode for ArrayOfParcelDeliveryEntities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ParcelDelivery") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfParcelDeliveryEntities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ParcelDelivery", &self.0);
    }
}
