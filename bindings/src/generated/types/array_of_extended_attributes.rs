// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ExtendedAttribute;

/// Complex type `t:ArrayOfExtendedAttributesType`.
#[doc(alias = "ArrayOfExtendedAttributesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfExtendedAttributes(pub Vec<ExtendedAttribute>);

impl ArrayOfExtendedAttributes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfExtendedAttributesType",
        content: xml::Content::Model("t:ExtendedAttribute*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfExtendedAttributes, ExtendedAttribute);

::ews_bindings::complex_type!(ArrayOfExtendedAttributes);

impl xml::ReadNode for ArrayOfExtendedAttributes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedAttribute") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfExtendedAttributes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedAttribute", &self.0);
    }
}
