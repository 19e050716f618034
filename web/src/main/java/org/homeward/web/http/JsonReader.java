package org.homeward.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.homeward.shared.domain.Invalid;

/** Reads a JSON body strictly, and says which field is wrong when one is. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReader implements MessageBodyReader<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType) && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        requirePlainUtf8(mediaType, headers);
        return parse(Body.read(body), genericType);
    }

    static Object parse(byte[] body, Type type) throws IOException {
        return parse(body, type, Json.strict());
    }

    static Object parse(byte[] body, Type type, ObjectMapper mapper) throws IOException {
        String text = decoded(body);
        if (text.isBlank()) {
            throw Invalid.field("", "body-missing");
        }
        try {
            Object value = mapper.readValue(text, mapper.constructType(type));
            if (value == null) {
                throw Invalid.field("", "body-missing");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonFaults.refusal(e);
        }
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Invalid.field("", "body-not-utf8");
        }
    }

    static void requirePlainUtf8(MediaType type, MultivaluedMap<String, String> headers) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8")) {
            throw new UnsupportedBody("unsupported-charset", charset);
        }
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new UnsupportedBody("unsupported-encoding", encoding);
        }
    }
}
