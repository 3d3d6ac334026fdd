// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ExtendedAttribute: text, text);

impl rt::ReadComplex for ExtendedAttribute {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.require(&mut self.name, tag, 0),
            (rt::T, "Value") => reader.require(&mut self.value, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ExtendedAttribute {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
    }
}
