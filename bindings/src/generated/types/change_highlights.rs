// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:ChangeHighlightsType`, since `Exchange2013_SP1`.
#[doc(alias = "ChangeHighlightsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChangeHighlights {
    /// Element `t:HasLocationChanged`, optional.
    pub has_location_changed: Option<bool>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:HasStartTimeChanged`, optional.
    pub has_start_time_changed: Option<bool>,
    /// Element `t:Start`, optional.
    pub start: Option<value::DateTime>,
    /// Element `t:HasEndTimeChanged`, optional.
    pub has_end_time_changed: Option<bool>,
    /// Element `t:End`, optional.
    pub end: Option<value::DateTime>,
}

impl Eq for ChangeHighlights {}

rt::complex_type!(
    ChangeHighlights { name: "t:ChangeHighlightsType", model:
    "t:HasLocationChanged?, t:Location?, t:HasStartTimeChanged?, t:Start?, t:HasEndTimeChanged?, t:End?"
    }
);

rt::placeholder_default!(ChangeHighlights);

impl rt::ReadComplex for ChangeHighlights {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "HasLocationChanged") => {
                reader.fill(&mut self.has_location_changed, tag)
            }
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "HasStartTimeChanged") => {
                reader.fill(&mut self.has_start_time_changed, tag)
            }
            (rt::T, "Start") => reader.fill(&mut self.start, tag),
            (rt::T, "HasEndTimeChanged") => {
                reader.fill(&mut self.has_end_time_changed, tag)
            }
            (rt::T, "End") => reader.fill(&mut self.end, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ChangeHighlights {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:HasLocationChanged", &self.has_location_changed);
        out.element("t:Location", &self.location);
        out.element("t:HasStartTimeChanged", &self.has_start_time_changed);
        out.element("t:Start", &self.start);
        out.element("t:HasEndTimeChanged", &self.has_end_time_changed);
        out.element("t:End", &self.end);
    }
}
