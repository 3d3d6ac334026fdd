// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ExtendedAttributeType`.
#[doc(alias = "ExtendedAttributeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExtendedAttribute {
    /// Element `t:Name`, required, `xs:string`.
    pub name: String,
    /// Element `t:Value`, required, `xs:string`.
    pub value: String,
}

impl ExtendedAttribute {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExtendedAttributeType",
        required: &["t:Name", "t:Value"],
        bits: 2,
        content: xml::Content::Model("t:Name, t:Value"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

::ews_bindings::complex_type!(ExtendedAttribute);

::ews_bindings::blank_new!(ExtendedAttribute : text, text);

impl xml::ReadNode for ExtendedAttribute {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Name") => input.require(&mut self.name, tag, 0),
            (xml::T, "Value") => input.require(&mut self.value, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExtendedAttribute {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
    }
}
