// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:TrackingPropertyType`, since `Exchange2010_SP1`.
#[doc(alias = "TrackingPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TrackingProperty {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, optional.
    pub value: Option<String>,
}

impl Eq for TrackingProperty {}

rt::complex_type!(
    TrackingProperty { name: "t:TrackingPropertyType", required: "t:Name", bits: 1,
    model: "t:Name, t:Value?" }
);

impl TrackingProperty {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}

rt::placeholder_new!(TrackingProperty: text);

impl rt::ReadComplex for TrackingProperty {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.require(&mut self.name, tag, 0),
            (rt::T, "Value") => reader.fill(&mut self.value, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for TrackingProperty {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:Value", &self.value);
    }
}
