// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(BodyContent: text, placeholder);

impl rt::ReadComplex for BodyContent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Value") => reader.require(&mut self.value, tag, 0),
            (rt::T, "BodyType") => reader.require(&mut self.body_type, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BodyContent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:BodyType", &self.body_type);
    }
}
