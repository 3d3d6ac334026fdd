// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetServerTimeZones { name: "m:GetServerTimeZonesType", model: "m:Ids?" }
);

rt::placeholder_default!(GetServerTimeZones);

impl rt::ReadComplex for GetServerTimeZones {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ReturnFullTimeZoneData") => {
                reader.fill_attribute(&mut self.return_full_time_zone_data, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Ids") => reader.fill(&mut self.ids, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetServerTimeZones {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute(
            "ReturnFullTimeZoneData",
            &self.return_full_time_zone_data,
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Ids", &self.ids);
    }
}

rt::root!(GetServerTimeZones, "m:GetServerTimeZones");
