// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfStringValueType`.
#[doc(alias = "ArrayOfStringValueType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfStringValue(pub Vec<String>);

impl ArrayOfStringValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfStringValueType",
        content: xml::Content::Model("t:Value+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfStringValue, String);

::ews_bindings::complex_type!(ArrayOfStringValue);

impl xml::ReadNode for ArrayOfStringValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Value") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfStringValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.0);
    }
}
