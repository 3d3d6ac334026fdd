// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::StringAttributedValue;

/// Complex type `t:ArrayOfStringAttributedValuesType`.
#[doc(alias = "ArrayOfStringAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfStringAttributedValues(pub Vec<StringAttributedValue>);

impl ArrayOfStringAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfStringAttributedValuesType",
        content: xml::Content::Model("t:StringAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfStringAttributedValues, StringAttributedValue);

::ews_bindings::complex_type!(ArrayOfStringAttributedValues);

impl xml::ReadNode for ArrayOfStringAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "StringAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfStringAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StringAttributedValue", &self.0);
    }
}
