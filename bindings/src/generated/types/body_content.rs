// @generated

use ::ews_bindings::{Result, xml};

use super::BodyType;

/// Complex type `t:BodyContentType`, since `Exchange2013_SP1`.
#[doc(alias = "BodyContentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BodyContent {
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:BodyType`, required.
    pub body_type: BodyType,
}

impl Eq for BodyContent {}

xml::complex_type!(
    BodyContent { name: "t:BodyContentType", required: "t:Value, t:BodyType", bits: 2,
    model: "t:Value, t:BodyType" }
);

impl BodyContent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>, body_type: BodyType) -> Self {
        Self {
            value: value.into(),
            body_type,
        }
    }
}

xml::blank_new!(BodyContent: text, blank);

impl xml::ReadNode for BodyContent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "BodyType") => input.require(&mut self.body_type, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BodyContent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:BodyType", &self.body_type);
    }
}
