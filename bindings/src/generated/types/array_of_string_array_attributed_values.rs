// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::StringArrayAttributedValue;

/// Complex type `t:ArrayOfStringArrayAttributedValuesType`.
#[doc(alias = "ArrayOfStringArrayAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfStringArrayAttributedValues(pub Vec<StringArrayAttributedValue>);

impl ArrayOfStringArrayAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfStringArrayAttributedValuesType",
        content: xml::Content::Model("t:StringArrayAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfStringArrayAttributedValues, StringArrayAttributedValue
);

::ews_bindings::complex_type!(ArrayOfStringArrayAttributedValues);

impl xml::ReadNode for ArrayOfStringArrayAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "StringArrayAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfStringArrayAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StringArrayAttributedValue", &self.0);
    }
}
