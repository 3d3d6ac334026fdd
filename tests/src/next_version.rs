//! A rehearsal of the next version: the schema of the repository as the files of a later server.
//!
//! `EDITS` has a change of each kind that a new version can have: operations, elements, values, types and facets.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ews_codegen::schema::{Name, Namespace};

use crate::{SCHEMA, root};

/// Returns the version of the later server: the newest version of the schema, ten years later.
pub fn version() -> String {
    let newest = SCHEMA.version.as_deref().unwrap_or_default();
    let date = newest.strip_prefix('V').and_then(|date| date.split_once('_'));
    match date.and_then(|(year, day)| Some((year.parse::<u32>().ok()?, day))) {
        Some((year, day)) => format!("V{}_{day}", year + 10),
        // Dates are newer than all other versions.
        None => "V2050_01_01".to_owned(),
    }
}

/// A change of one file: the text to find, and the text to put in its place.
struct Edit {
    file: &'static str,
    old: &'static str,
    new: &'static str,
}

const TYPES: &str = "types.xsd";
const MESSAGES: &str = "messages.xsd";

/// The changes of the later server.
const EDITS: &[Edit] = &[
    // A new operation, with a message in the list of all response messages.
    Edit {
        file: MESSAGES,
        old: "<xs:element name=\"GetRooms\" type=\"m:GetRoomsType\"/>",
        new: "<xs:element name=\"GetRooms\" type=\"m:GetRoomsType\"/>\
              <xs:element name=\"PinItem\" type=\"m:PinItemType\"/>\
              <xs:element name=\"PinItemResponse\" type=\"m:PinItemResponseType\"/>",
    },
    Edit {
        file: MESSAGES,
        old: "<xs:complexType name=\"GetRoomsType\">",
        new: "<xs:complexType name=\"PinItemType\"><xs:complexContent><xs:extension base=\"m:BaseRequestType\">\
              <xs:sequence><xs:element name=\"ItemIds\" type=\"t:NonEmptyArrayOfBaseItemIdsType\"/></xs:sequence>\
              </xs:extension></xs:complexContent></xs:complexType>\
              <xs:complexType name=\"PinItemResponseType\"><xs:complexContent>\
              <xs:extension base=\"m:BaseResponseMessageType\"/></xs:complexContent></xs:complexType>\
              <xs:complexType name=\"GetRoomsType\">",
    },
    Edit {
        file: MESSAGES,
        old: "<xs:element name=\"GetRoomsResponse\" type=\"m:GetRoomsResponseMessageType\"/>",
        new: "<xs:element name=\"GetRoomsResponse\" type=\"m:GetRoomsResponseMessageType\"/>\
              <xs:element name=\"PinItemResponseMessage\" type=\"m:ResponseMessageType\"/>",
    },
    // New values, one of them in the middle, and one that is the path of a property without an element.
    Edit {
        file: MESSAGES,
        old: "<xs:enumeration value=\"ErrorAccessDenied\"/>",
        new: "<xs:enumeration value=\"ErrorAccessDenied\"/><xs:enumeration value=\"ErrorPinLimitReached\"/>",
    },
    Edit {
        file: TYPES,
        old: "<xs:enumeration value=\"item:Subject\"/>",
        new: "<xs:enumeration value=\"item:Subject\"/><xs:enumeration value=\"item:PinnedTime\"/>\
              <xs:enumeration value=\"item:PinnedBy\"/>",
    },
    // A new element inside a sequence, with the path of its property.
    Edit {
        file: TYPES,
        old: "<xs:element name=\"Subject\" type=\"xs:string\" minOccurs=\"0\"/>\
              <xs:element name=\"Sensitivity\"",
        new: "<xs:element name=\"Subject\" type=\"xs:string\" minOccurs=\"0\"/>\
              <xs:element name=\"PinnedTime\" type=\"xs:dateTime\" minOccurs=\"0\"/>\
              <xs:element name=\"Sensitivity\"",
    },
    // A new kind of item, in every list of items.
    Edit {
        file: TYPES,
        old: "<xs:element name=\"PostItem\" type=\"t:PostItemType\"/>",
        new: "<xs:element name=\"PostItem\" type=\"t:PostItemType\"/>\
              <xs:element name=\"Memo\" type=\"t:MemoType\"/>",
    },
    Edit {
        file: TYPES,
        old: "<xs:complexType name=\"TaskType\">",
        new: "<xs:complexType name=\"MemoType\"><xs:complexContent><xs:extension base=\"t:ItemType\"><xs:sequence>\
              <xs:element name=\"Color\" type=\"xs:string\" minOccurs=\"0\"/></xs:sequence></xs:extension>\
              </xs:complexContent></xs:complexType><xs:complexType name=\"TaskType\">",
    },
    // A type derived from a concrete type.
    Edit {
        file: TYPES,
        old: "<xs:complexType name=\"EmailAddressType\">",
        new: "<xs:complexType name=\"GuestAddressType\"><xs:complexContent>\
              <xs:extension base=\"t:EmailAddressType\"><xs:sequence>\
              <xs:element name=\"Host\" type=\"xs:string\"/></xs:sequence></xs:extension></xs:complexContent>\
              </xs:complexType><xs:complexType name=\"EmailAddressType\">",
    },
    // Removed: an element and a value.
    Edit { file: TYPES, old: "<xs:element name=\"PolicyTipsEnabled\" type=\"xs:boolean\"/>", new: "" },
    Edit { file: MESSAGES, old: "<xs:enumeration value=\"ErrorTeamMailboxErrorUnknown\"/>", new: "" },
    // Loosened: an element that was required.
    Edit {
        file: TYPES,
        old: "<xs:element name=\"LargeAudienceThreshold\" type=\"xs:int\"/>",
        new: "<xs:element name=\"LargeAudienceThreshold\" type=\"xs:int\" minOccurs=\"0\"/>",
    },
    // Required now: an attribute that was optional.
    Edit {
        file: TYPES,
        old: "<xs:attribute name=\"Key\" type=\"xs:string\"/>",
        new: "<xs:attribute name=\"Key\" type=\"xs:string\" use=\"required\"/>",
    },
    // Another type, and a new facet.
    Edit {
        file: TYPES,
        old: "<xs:element name=\"ChangeCount\" type=\"xs:int\" minOccurs=\"0\"/>",
        new: "<xs:element name=\"ChangeCount\" type=\"xs:long\" minOccurs=\"0\"/>",
    },
    Edit {
        file: TYPES,
        old: "<xs:simpleType name=\"NonEmptyStringType\"><xs:restriction base=\"xs:string\">",
        new: "<xs:simpleType name=\"NonEmptyStringType\"><xs:restriction base=\"xs:string\">\
              <xs:maxLength value=\"4000\"/>",
    },
];

/// An operation that the later server does not have.
const REMOVED: &str = "UnpinTeamMailbox";

/// Writes the files of the later server to a folder.
///
/// # Panics
/// If an edit does not apply to the schema of the repository, or a file cannot be written.
pub fn write(folder: &Path) {
    for file in [TYPES, MESSAGES] {
        let text = fs::read_to_string(root().join("schemas").join(file)).expect("the file exists");
        let mut text = without_layout(&as_published(&text));
        for Edit { old, new, .. } in EDITS.iter().filter(|edit| edit.file == file) {
            assert!(text.contains(old), "{file} does not have {old}; choose another component");
            text = text.replace(old, new);
        }
        match file {
            MESSAGES => text = without_removed(text),
            _ => text = with_version(&text),
        }
        fs::write(folder.join(file), text).expect("the file is written");
    }
    fs::write(folder.join("services.wsdl"), wsdl()).expect("the file is written");
}

/// A canonical file as a server publishes it: without the attributes of the history, with another version.
pub fn as_published(text: &str) -> String {
    let mut text = text.replace(" xmlns:h=\"urn:ews-codegen:history\"", "");
    while let Some(start) = text.find(" h:") {
        let mut quotes = text[start..].match_indices('"').map(|(quote, _)| start + quote + 1);
        let end = quotes.nth(1).unwrap_or(text.len());
        text.replace_range(start..end, "");
    }
    let newest = SCHEMA.version.as_deref().unwrap_or_default();
    text.replacen(&format!(" version=\"{newest}\""), &format!(" version=\"{}\"", version()), 1)
}

/// `types.xsd` with the version in the list of versions.
fn with_version(text: &str) -> String {
    let value = |version: &str| format!("<xs:enumeration value=\"{version}\"/>");
    let list = text.find("name=\"ExchangeVersionType\"").expect("the schema lists the versions");
    let end = list + text[list..].find("</xs:restriction>").expect("the list ends");
    format!("{}{}{}", &text[..end], value(&version()), &text[end..])
}

/// A file without its layout, so that an edit can span several elements.
fn without_layout(text: &str) -> String {
    text.lines().map(str::trim).collect()
}

/// `messages.xsd` without the components of the removed operation.
fn without_removed(mut text: String) -> String {
    for (kind, end) in [("element", "/>"), ("complexType", "</xs:complexType>")] {
        let start = format!("<xs:{kind} name=\"{REMOVED}");
        assert!(text.contains(&start), "the schema does not have {REMOVED}; choose another operation");
        while let Some(at) = text.find(&start) {
            let length = text[at..].find(end).map_or(text.len() - at, |length| length + end.len());
            text.replace_range(at..at + length, "");
        }
    }
    text
}

/// The WSDL of the later server.
fn wsdl() -> String {
    let (mut messages, mut ports, mut bindings) = (String::new(), String::new(), String::new());
    let mut operation = |name: &str, action: &str, bodies: [&str; 2], headers: [&[Name]; 2]| {
        let _ = write!(ports, "<wsdl:operation name=\"{name}\">");
        let _ = write!(bindings, "<wsdl:operation name=\"{name}\"><soap:operation soapAction=\"{action}\"/>");
        for (way, body, headers) in [("input", bodies[0], headers[0]), ("output", bodies[1], headers[1])] {
            let _ = write!(messages, "<wsdl:message name=\"{name}-{way}\">");
            let _ = write!(messages, "<wsdl:part name=\"body\" element=\"{body}\"/>");
            let _ = write!(ports, "<wsdl:{way} message=\"m:{name}-{way}\"/>");
            let _ = write!(bindings, "<wsdl:{way}><soap:body parts=\"body\" use=\"literal\"/>");
            for header in headers {
                let part = &header.local;
                let _ = write!(messages, "<wsdl:part name=\"{part}\" element=\"{header}\"/>");
                let _ = write!(
                    bindings,
                    "<soap:header message=\"m:{name}-{way}\" part=\"{part}\" use=\"literal\"/>"
                );
            }
            messages.push_str("</wsdl:message>");
            let _ = write!(bindings, "</wsdl:{way}>");
        }
        ports.push_str("</wsdl:operation>");
        bindings.push_str("</wsdl:operation>");
    };
    for known in SCHEMA.operations.iter().filter(|operation| operation.name != REMOVED) {
        let (request, response) = (known.request.to_string(), known.response.to_string());
        let headers = [known.request_headers.as_slice(), &known.response_headers];
        operation(&known.name, &known.action, [&request, &response], headers);
    }
    let action = "http://schemas.microsoft.com/exchange/services/2006/messages/PinItem";
    operation("PinItem", action, ["m:PinItem", "m:PinItemResponse"], [&[], &[]]);
    format!(
        "<wsdl:definitions xmlns:wsdl=\"http://schemas.xmlsoap.org/wsdl/\" \
         xmlns:soap=\"http://schemas.xmlsoap.org/wsdl/soap/\" xmlns:t=\"{}\" xmlns:m=\"{}\">{messages}\
         <wsdl:portType name=\"P\">{ports}</wsdl:portType><wsdl:binding name=\"B\" type=\"m:P\">{bindings}\
         </wsdl:binding></wsdl:definitions>",
        Namespace::Types.uri(),
        Namespace::Messages.uri(),
    )
}
