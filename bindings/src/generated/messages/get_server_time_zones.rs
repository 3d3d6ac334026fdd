// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfTimeZoneId;

/// Complex type `m:GetServerTimeZonesType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetServerTimeZones`.
#[doc(alias = "GetServerTimeZonesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZones {
    /// Attribute `ReturnFullTimeZoneData`, optional.
    pub return_full_time_zone_data: Option<bool>,
    /// Element `m:Ids`, optional.
    pub ids: Option<NonEmptyArrayOfTimeZoneId>,
}

impl Eq for GetServerTimeZones {}

xml::complex_type!(
    GetServerTimeZones { name: "m:GetServerTimeZonesType", model: "m:Ids?" }
);

xml::blank_default!(GetServerTimeZones);

impl xml::ReadNode for GetServerTimeZones {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ReturnFullTimeZoneData") => {
                input.fill_attribute(&mut self.return_full_time_zone_data, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Ids") => input.fill(&mut self.ids, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetServerTimeZones {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute(
            "ReturnFullTimeZoneData",
            &self.return_full_time_zone_data,
        );
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Ids", &self.ids);
    }
}

xml::root!(GetServerTimeZones, "m:GetServerTimeZones");
