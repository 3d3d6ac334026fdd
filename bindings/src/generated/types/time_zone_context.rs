// @generated

use ::ews_bindings::{Result, rt, xml};

use super::TimeZoneDefinition;

/// Complex type `t:TimeZoneContextType`, since `Exchange2010_SP1`.
///
/// Global element `t:TimeZoneContext`.
#[doc(alias = "TimeZoneContextType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZoneContext {
    /// Element `t:TimeZoneDefinition`, required.
    pub time_zone_definition: TimeZoneDefinition,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for TimeZoneContext {}

rt::complex_type!(
    TimeZoneContext { name: "t:TimeZoneContextType", required: "t:TimeZoneDefinition",
    bits: 1, model: "t:TimeZoneDefinition" }
);

impl TimeZoneContext {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(time_zone_definition: TimeZoneDefinition) -> Self {
        Self {
            time_zone_definition,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(TimeZoneContext: placeholder);

impl rt::ReadComplex for TimeZoneContext {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeZoneDefinition") => {
                reader.require(&mut self.time_zone_definition, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for TimeZoneContext {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TimeZoneDefinition", &self.time_zone_definition);
    }
}

rt::root!(TimeZoneContext, "t:TimeZoneContext");
