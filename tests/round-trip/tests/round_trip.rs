//! Random valid documents of other schemas are read strictly and written back the same.
//!
//! The schemas are those of `tests/schemas` and random ones; see `build.rs`. Environment variables: `RANDOM_SCHEMAS` is
//! the number of random schemas, `RANDOM_SUBSETS` the number of random sets of operations, `SAMPLES` the number of documents
//! of each schema, `SEED` the start of the random numbers, `ROUND_TRIP_SCHEMAS` the schema folders to test in place of these.

use ews_bindings::xml::{ReadOptions, Report, WriteOptions};
use ews_codegen::schema::{Name, Namespace, Schema};
use ews_round_trip::{REFUSALS, schemas};
use ews_tests::derived::{self, DerivedDocument};
use ews_tests::elements::Elements;
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{env_number, proof};

#[test]
fn valid_documents_are_written_back_the_same() {
    let mut faults = Vec::new();
    for schema in schemas() {
        check_schema(&facts(&schema), &schema.elements, &mut |fault| {
            faults.push(format!("{}: {fault}", schema.name))
        });
    }
    let first: Vec<&str> = faults.iter().take(10).map(String::as_str).collect();
    assert!(first.is_empty(), "{} documents with a fault:\n{}", faults.len(), first.join("\n\n"));
}

#[test]
fn documents_with_derived_types_are_written_back_as_read() {
    let (mut checked, mut faults) = (0, Vec::new());
    for schema in schemas() {
        let facts = facts(&schema);
        let grammar = Grammar::new(&facts);
        let mut sampler = Sampler::new(&grammar, grammar.global_elements(), env_number("SEED", 1));
        for DerivedDocument { derived, root, document, .. } in derived::documents(&facts, &mut sampler) {
            let text = document.to_xml();
            let fault = proof::check_as_read(&facts, &schema.elements, &root, &text).err();
            // Only a struct can keep the rest of the derived type. Strict reading refuses the type in a list.
            let is_list = || {
                let read = schema.elements.element(&root.to_string(), &text, ReadOptions::new());
                read.is_ok_and(|trip| trip.debug.starts_with('['))
            };
            let fault = fault.filter(|fault| !(fault.contains("expected xsi:type") && is_list()));
            faults
                .extend(fault.map(|fault| format!("{}: {derived} in {root}: {fault}\n{text}", schema.name)));
            checked += 1;
        }
    }
    let first: Vec<&str> = faults.iter().take(10).map(String::as_str).collect();
    assert!(
        first.is_empty(),
        "{} of {checked} documents with a fault:\n{}",
        faults.len(),
        first.join("\n\n")
    );
    assert!(checked > 0);
}

/// The value `Nillable::Nil` does not have the attributes; the field `kept` has them.
#[test]
fn attributes_of_nil_elements_are_written_back_as_read() {
    let Some(schema) = small_schema("nillable") else { return };
    let root = Name::new(Namespace::Types, "Sensor");
    let sensor = |content: &str| {
        format!(
            "<t:Sensor xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{content}</t:Sensor>"
        )
    };
    let valid = "<t:Last xsi:nil=\"true\" Mark=\"a\"/><t:Earlier Mark=\"b\"><t:Degrees>1</t:Degrees></t:Earlier>\
                 <t:Earlier xsi:nil=\"true\" Mark=\"c\" Number=\"1\"/>";
    let checked = proof::check_as_read(&facts(&schema), &schema.elements, &root, &sensor(valid));
    checked.unwrap_or_else(|fault| panic!("{fault}"));
    // An attribute that cannot be read is written once.
    let last = "<t:Last xsi:nil=\"true\" Mark=\"a\" Number=\"x\"/>";
    let (options, as_read) = (ReadOptions::new(), WriteOptions::new().as_read());
    let trip = schema.elements.element_written(&root.to_string(), &sensor(last), options, as_read);
    let written = trip.and_then(|trip| trip.written).expect("the document is written");
    assert_eq!(written.matches("Number=\"x\"").count(), 1, "{written}");
}

#[test]
fn nil_element_of_a_derived_type_is_read_strictly() {
    let Some(schema) = small_schema("nillable") else { return };
    let trip = |attributes: &str| {
        let text = format!(
            "<t:Sensor xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <t:Last xsi:nil=\"true\" xsi:type=\"t:CheckedReadingType\" Mark=\"a\"{attributes}/></t:Sensor>"
        );
        let options = ReadOptions::new().strict();
        schema.elements.element_written("t:Sensor", &text, options, WriteOptions::new().as_read())
    };
    let written = trip(" By=\"b\"").and_then(|trip| trip.written).expect("the element is read and written");
    assert!(written.contains(" By=\"b\""), "{written}");
    assert!(written.contains(" xsi:type=\"t:CheckedReadingType\""), "{written}");
    for (attributes, expected) in
        [("", "missing @By"), (" By=\"b\" Other=\"c\"", "unknown attribute \"Other\"")]
    {
        let message = trip(attributes).err().expect("the element is refused").to_string();
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn member_of_a_substitution_group_of_a_derived_type_is_read_strictly() {
    let Some(schema) = small_schema("substitution_group") else { return };
    for member in ["Circle", "Other"] {
        let text = format!(
            "<t:Drawing xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <t:{member} xsi:type=\"t:NamedCircleType\" Name=\"a\"/></t:Drawing>"
        );
        let root = Name::new(Namespace::Types, "Drawing");
        let checked = proof::check_as_read(&facts(&schema), &schema.elements, &root, &text);
        checked.unwrap_or_else(|fault| panic!("{fault}"));
    }
}

#[test]
fn nil_on_an_element_of_any_type_that_is_not_nillable_is_refused() {
    let Some(schema) = small_schema("any_type") else { return };
    let extra = "<t:Extra xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
    let read = |options: ReadOptions<'_>| {
        schema.elements.element_written("t:Extra", extra, options, WriteOptions::new()).err()
    };
    let message = read(ReadOptions::new().strict()).expect("the element is refused").to_string();
    assert!(message.contains("xsi:nil on an element that is not nillable"), "{message}");
    assert!(read(ReadOptions::new()).is_none());
}

#[test]
fn element_of_any_type_in_another_namespace_is_written_back_as_read() {
    let Some(schema) = small_schema("any_type") else { return };
    let root = "t:Root0"; // The element of BoxType.
    let text = "<t:Root0 xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">\
                <m:Content Unit=\"m\">12</m:Content></t:Root0>";
    let write = |options: WriteOptions| {
        let trip = schema.elements.element_written(root, text, ReadOptions::new(), options);
        trip.expect("the element is read").written
    };
    let written = write(WriteOptions::new().as_read()).expect("the element is written");
    assert!(written.contains("<m:Content") && written.contains(" Unit=\"m\">12</m:Content>"), "{written}");
    let error = write(WriteOptions::new()).expect_err("the element has another namespace").to_string();
    assert!(error.contains("expected an element t:Content"), "{error}");
}

/// Each alternative of the choice has separate fields, so the value holds the children of both.
#[test]
fn children_that_are_valid_in_no_order_are_reported() {
    let Some(schema) = small_schema("choice_of_sequences") else { return };
    let reports = |children: &[&str]| {
        let text = |name: &&str| match *name {
            "Start" | "End" => format!("<t:{name}>12:00:00</t:{name}>"),
            "Day" => "<t:Day>2007-01-08</t:Day>".to_owned(),
            name => format!("<t:{name}>1</t:{name}>"),
        };
        let children: String = children.iter().map(text).collect();
        let text = format!(
            "<t:Meeting xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">{children}</t:Meeting>"
        );
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.error().message().to_owned());
        let options = ReadOptions::new().on_report(&mut listen);
        let trip =
            schema.elements.element_written("t:Meeting", &text, options, WriteOptions::new().as_read());
        trip.expect("the element is read").written.expect("the element is written");
        reports
    };
    for valid in [&["Start", "End"][..], &["Title", "Day", "Hours", "Hours"]] {
        assert!(reports(valid).is_empty(), "{valid:?}");
    }
    // The order alone is not reported.
    for disordered in [&["End", "Start"][..], &["Start", "Title", "End"]] {
        assert!(reports(disordered).is_empty(), "{disordered:?}");
    }
    assert_eq!(reports(&["Start", "End", "Day"]), ["expected nothing more in t:MeetingType, found Day"]);
    let neither = "expected t:Title or t:Start or t:Day in t:MeetingType, found End";
    assert_eq!(reports(&["End", "Day"]), [neither]);
    assert_eq!(reports(&["Day"]), ["missing t:Hours; t:MeetingType requires it"]);
}

#[test]
fn element_that_a_wildcard_allows_too_is_read_by_its_place() {
    let Some(schema) = small_schema("wildcard_and_choice") else { return };
    let facts = facts(&schema);
    let (stamp, divider) = ("<s:Stamp>a</s:Stamp>", "<s:Label>a</s:Label><s:Divider>b</s:Divider>");
    let checked = [
        ("Parcel", format!("<t:Number>1</t:Number>{stamp}")),
        ("Parcel", format!("<s:Other/><t:Number>1</t:Number>{stamp}")),
        ("Pallet", format!("{divider}<t:Sheet>1</t:Sheet><t:Item>a</t:Item><t:Sheet>2</t:Sheet>")),
        ("Parcel", format!("{stamp}<t:Number>1</t:Number>{stamp}")),
        (
            "Pallet",
            "<s:Label>a</s:Label><t:Item>a</t:Item><s:Divider>b</s:Divider><t:Item>b</t:Item>".to_owned(),
        ),
        ("Note", "<t:Head>1</t:Head><t:Text>a</t:Text><t:Head>2</t:Head><s:Stamp>c</s:Stamp>".to_owned()),
        ("Note", "<t:Text>a</t:Text><t:Head>2</t:Head><s:Stamp>c</s:Stamp>".to_owned()),
        ("Note", "<t:Text>a</t:Text><t:Text>b</t:Text><s:Stamp>c</s:Stamp><t:Text>d</t:Text>".to_owned()),
    ];
    for (local, content) in checked {
        let text = format!(
            "<t:{local} xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             xmlns:s=\"urn:example:shop\">{content}</t:{local}>"
        );
        let root = Name::new(Namespace::Types, local);
        let checked = proof::check(&facts, &schema.elements, &root, &text);
        checked.unwrap_or_else(|fault| panic!("{fault}\n{text}"));
    }
}

/// The field is an `Option`, because older versions do not require the attribute.
#[test]
fn attribute_that_became_required_is_required_in_strict_mode() {
    let Some(schema) = small_schema("required_attribute") else { return };
    let ticket = "<t:Ticket xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"/>";
    let trip = |options: ReadOptions<'_>, write_options: WriteOptions| {
        let trip = schema.elements.element_written("t:Ticket", ticket, options, write_options)?;
        trip.written
    };
    let missing = "missing @Number; t:TicketType requires it";
    let strict = trip(ReadOptions::new().strict(), WriteOptions::new()).expect_err("the element is refused");
    assert!(strict.to_string().contains(missing), "{strict}");
    let strict = trip(ReadOptions::new(), WriteOptions::new().strict()).expect_err("the value is refused");
    assert!(strict.to_string().contains(missing), "{strict}");
    let written = trip(ReadOptions::new(), WriteOptions::new()).expect("the element is written");
    assert!(written.contains("<t:Ticket ") && !written.contains("Number"), "{written}");
}

/// A schema of `tests/schemas`; `None` if `ROUND_TRIP_SCHEMAS` names other schemas.
fn small_schema(name: &str) -> Option<ews_round_trip::Schema> {
    if std::env::var_os("ROUND_TRIP_SCHEMAS").is_some() {
        return None;
    }
    let found = schemas().into_iter().find(|schema| schema.name.ends_with(name));
    Some(found.expect("the small schemas are compiled"))
}

/// The components of a schema.
fn facts(schema: &ews_round_trip::Schema) -> Schema {
    ews_codegen::wire::schema(schema.folder.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn refusal_of_a_random_schema_names_place_construct_and_remedy() {
    for refusal in REFUSALS {
        let place = refusal.split_once("types.xsd:").map(|(_, place)| place);
        let (line, rest) = place.and_then(|place| place.split_once(": ")).unwrap_or_default();
        assert!(line.parse::<u32>().is_ok(), "{refusal}");
        let (component, message) = rest.split_once(": ").unwrap_or_default();
        assert!(component.contains(' '), "{refusal}");
        assert!(message.contains("; "), "{refusal}");
    }
}

/// Checks documents of each global element.
fn check_schema(schema: &Schema, elements: &Elements, fault: &mut dyn FnMut(String)) {
    let grammar = Grammar::new(schema);
    let roots = grammar.global_elements();
    let samples = env_number("SAMPLES", 1000).div_ceil(roots.len() as u64);
    let mut sampler = Sampler::new(&grammar, roots.clone(), env_number("SEED", 1));
    for root in &roots {
        for number in 0..samples {
            let text = sampler.sample(root, number).to_xml();
            let checked = proof::check(schema, elements, root, &text);
            let checked = checked.and_then(|_| proof::check_default_namespace(schema, elements, root, &text));
            if let Err(error) = checked {
                fault(format!("{root}: {error}\n{text}"));
                break;
            }
        }
    }
}
