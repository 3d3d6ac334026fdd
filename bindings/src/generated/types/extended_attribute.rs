// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ExtendedAttributeType`, since `Exchange2013_SP1`.
#[doc(alias = "ExtendedAttributeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedAttribute {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for ExtendedAttribute {}

xml::complex_type!(
    ExtendedAttribute { name: "t:ExtendedAttributeType", required: "t:Name, t:Value",
    bits: 2, model: "t:Name, t:Value" }
);

impl ExtendedAttribute {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

xml::blank_new!(ExtendedAttribute: text, text);

impl xml::ReadNode for ExtendedAttribute {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
